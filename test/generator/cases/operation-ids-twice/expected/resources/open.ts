// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { OperationIdsTwiceError } from "../errors.js";
import type { OperationIdsTwiceTransport } from "../transport.js";

export interface OpenGroup {
  /** `GET /open-orders` */
  listOpenOrders(options?: CallOptions): Call<void, GetOpenOrdersError>;
}

/** The errors that getOpenOrders answers with. */
export type GetOpenOrdersError = OperationIdsTwiceError;

/** `GET /open-orders` */
export function getOpenOrders(
  transport: OperationIdsTwiceTransport,
  options?: CallOptions,
): Call<void, GetOpenOrdersError> {
  return transport.call({
    id: "get /open-orders",
    method: "GET",
    path: "/open-orders",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OpenErrors {
  "get /open-orders": GetOpenOrdersError;
}
