// Generated from openapi.yaml. Do not edit.

export interface Ship {
  name?: string;
}
