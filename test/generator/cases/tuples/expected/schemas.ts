// Generated from openapi.yaml. Do not edit.

export interface Point {
  /** At least 2 items. */
  closed: [string, number];
  /** At least 2 items. */
  open: [string, number, ...unknown[]];
  /** At least 1 item. */
  numbered: [string, ...number[]];
  /** At least 1 item. */
  partial: [string, number?];
  free: [(string | null)?, ...unknown[]];
  short: never[];
  last?: [string?];
  extended?: [string?, ...unknown[]] &
    ([unknown?, number?, ...unknown[]] | [unknown?, boolean?, ...unknown[]]);
  holding?: [string?, ...unknown[]];
}

/** At least 2 items. */
export type Length = [number, Unit];

export type Unit = "mm" | "inch";

export type ListOrObject =
  | number[]
  | {
      total?: number;
    };
