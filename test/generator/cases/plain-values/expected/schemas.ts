// Generated from openapi.yaml. Do not edit.

export interface Order {
  /** At most 40 characters. */
  id: string;
}
