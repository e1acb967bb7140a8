// Generated from openapi.yaml. Do not edit.

export interface _1CreateRequest {
  total?: number;
}
