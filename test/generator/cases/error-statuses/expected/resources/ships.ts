// Generated from openapi.yaml. Do not edit.

import {
  asNothing,
  byOffset,
  type Call,
  type CallOptions,
  type ClientErrorStatus,
  ListCall,
  type ListOptions,
} from "specloom/runtime";
import type {
  ErrorStatusesError,
  ErrorStatusesErrorName,
  ErrorStatusesErrorOf,
  ErrorStatusesOtherError,
} from "../errors.js";
import type { ErrorStatusesTransport } from "../transport.js";

export interface ShipsGroup {
  /** `GET /ships/{id}` */
  getShip(id: string, options?: CallOptions): Call<void, GetShipError>;

  /** `GET /ships` */
  listShips(
    params?: ListShipsParams,
    options?: ListOptions,
  ): ListCall<ListShipsResponse, ListShipsItem, ListShipsError>;
}

const offsetPages = /* @__PURE__ */ byOffset({
  items: "ships",
  offset: "skip",
  total: "total",
});

/** The errors that getShip answers with. */
export type GetShipError =
  | ErrorStatusesErrorOf<ErrorStatusesErrorName, 302 | ClientErrorStatus>
  | ErrorStatusesOtherError<ErrorStatusesErrorName, 302 | ClientErrorStatus>;

/** `GET /ships/{id}` */
export function getShip(
  transport: ErrorStatusesTransport,
  id: string,
  options?: CallOptions,
): Call<void, GetShipError> {
  return transport.call({
    id: "getShip",
    method: "GET",
    path: "/ships/{id}",
    pathParams: { id },
    decode: asNothing,
    options,
  });
}

/** The parameters of listShips. */
export interface ListShipsParams {
  skip?: number;
}

/** What listShips answers. */
export interface ListShipsResponse {
  ships: {
    name?: string;
  }[];
  total: number;
}

/** One item of listShips. */
export interface ListShipsItem {
  name?: string;
}

/** The errors that listShips answers with. */
export type ListShipsError = ErrorStatusesError;

/** `GET /ships` */
export function listShips(
  transport: ErrorStatusesTransport,
  params?: ListShipsParams,
  options?: ListOptions,
): ListCall<ListShipsResponse, ListShipsItem, ListShipsError> {
  return new ListCall(transport, offsetPages, {
    id: "listShips",
    method: "GET",
    path: "/ships",
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ShipsErrors {
  getShip: GetShipError;
  listShips: ListShipsError;
}
