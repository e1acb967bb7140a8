// Generated from openapi.yaml. Do not edit.

export interface Order {
  id?: string;
  price?: number;
  kind?: unknown;
}
