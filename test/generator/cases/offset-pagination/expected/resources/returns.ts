// Generated from openapi.yaml. Do not edit.

import { byOffset, ListCall, type ListOptions } from "specloom/runtime";
import type { OffsetPaginationError } from "../errors.js";
import type { Order } from "../schemas.js";
import type { OffsetPaginationTransport } from "../transport.js";

const offsetPages = /* @__PURE__ */ byOffset({
  items: "data",
  offset: "skip",
});

/** The parameters of listReturns. */
export interface ListReturnsParams {
  skip?: number;
}

/** What listReturns answers. */
export interface ListReturnsResponse {
  data: Order[];
}

/** The errors that listReturns answers with. */
export type ListReturnsError = OffsetPaginationError;

/** `GET /returns` */
export function listReturns(
  transport: OffsetPaginationTransport,
  params?: ListReturnsParams,
  options?: ListOptions,
): ListCall<ListReturnsResponse, Order, ListReturnsError> {
  return new ListCall(transport, offsetPages, {
    id: "listReturns",
    method: "GET",
    path: "/returns",
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ReturnsErrors {
  listReturns: ListReturnsError;
}
