// Generated from openapi.yaml. Do not edit.

export type Anything = unknown;

export interface Order {
  id?: unknown;
  note?: string;
  state?: unknown;
}
