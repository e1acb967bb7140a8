// Generated from openapi.yaml. Do not edit.

/** The parameters of listOrders. */
export interface ListOrdersParams {
  limit?: number;
}
