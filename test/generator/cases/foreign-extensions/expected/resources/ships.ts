// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, styles } from "specloom/runtime";
import type { ForeignExtensionsError } from "../errors.js";
import type { Ship } from "../schemas.js";
import type { ForeignExtensionsTransport } from "../transport.js";

export interface ShipsGroup {
  /** `GET /ships` */
  listShips(
    params?: ListShipsParams,
    options?: CallOptions,
  ): Call<ListShipsResponse, ListShipsError>;
}

/** The parameters of listShips. */
export interface ListShipsParams {
  page?: number;
  "X-Region"?: string;
}

/** What listShips answers. */
export interface ListShipsResponse {
  data?: Ship[];
}

/** The errors that listShips answers with. */
export type ListShipsError = ForeignExtensionsError;

/** `GET /ships` */
export function listShips(
  transport: ForeignExtensionsTransport,
  params?: ListShipsParams,
  options?: CallOptions,
): Call<ListShipsResponse, ListShipsError> {
  return transport.call({
    id: "listShips",
    method: "GET",
    path: "/ships",
    params,
    styles: /* @__PURE__ */ styles({ "X-Region": { in: "header" } }),
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ShipsErrors {
  listShips: ListShipsError;
}
