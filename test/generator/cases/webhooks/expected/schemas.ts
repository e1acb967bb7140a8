// Generated from openapi.yaml. Do not edit.

export interface WebhooksObject {
  url?: string;
}

/** Sent and received. */
export interface Order {
  id: string;
  state: "open" | "paid" | (string & {});
  hooks?: WebhooksObject;
}

/**
 * Sent and received.
 *
 * As it is sent.
 */
export interface OrderRequest {
  state: "open" | "paid";
  hooks?: WebhooksObject;
}

/** Received alone, so that its enum is open. */
export interface Payment {
  method: "card" | "cash" | (string & {});
}
