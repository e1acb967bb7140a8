// Generated from openapi.yaml. Do not edit.

/** The body of createOrder. */
export interface CreateOrderBody {
  callback?: string;
}
