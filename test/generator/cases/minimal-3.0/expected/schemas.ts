// Generated from openapi.json. Do not edit.

export interface Loaf {
  id: number;
  /** What it is made of. */
  flour: string;
  /** At least 0. */
  grams?: number;
}
