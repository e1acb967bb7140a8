// Generated from openapi.yaml. Do not edit.

export interface Order {
  object: "order";
  version?: 2;
  status: Status;
  priority?: -1 | 0 | 1;
  gift?: "yes" | "no" | (string & {}) | null;
  flag?: true | 0 | "unset";
  empty?: "" | "none" | (string & {});
  quoted?: 'say "hi"' | "it's" | "back`tick ${x}" | "новый" | (string & {});
  place?: Record<string, unknown>;
}

/** As it is sent. */
export interface OrderRequest {
  object: "order";
  version?: 2;
  status: StatusRequest;
  priority?: -1 | 0 | 1;
  gift?: "yes" | "no" | null;
  flag?: true | 0 | "unset";
  empty?: "" | "none";
  quoted?: 'say "hi"' | "it's" | "back`tick ${x}" | "новый";
  place?: Record<string, unknown>;
}

export type Status = "open" | "paid" | "sent" | (string & {});

/** As it is sent. */
export type StatusRequest = "open" | "paid" | "sent";

export type Channel = "web" | "shop";

export type Colour = "red" | "green" | (string & {});
