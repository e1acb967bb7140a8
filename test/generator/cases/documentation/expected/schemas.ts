// Generated from openapi.yaml. Do not edit.

/** A place to sleep */
export interface Room {
  /**
   * What guests call it.
   *
   * At most 40 characters.
   */
  name?: string;
  /**
   * How far up
   *
   * -1 to 9.
   *
   * @default 0
   */
  floor?: number;
  /** At least 1 item. */
  beds?: string[];
  note?: string;
  guests?: string[];
  /** At least 0. */
  price?: number;
}
