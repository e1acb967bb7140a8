// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { MarkedDescriptionsError } from "../errors.js";
import type { Ship } from "../schemas.js";
import type { MarkedDescriptionsTransport } from "../transport.js";

export interface ShipsGroup {
  /** `GET /ships/{id}` */
  getShip(id: string, options?: CallOptions): Call<Ship, GetShipError>;
}

/** The errors that getShip answers with. */
export type GetShipError = MarkedDescriptionsError;

/** `GET /ships/{id}` */
export function getShip(
  transport: MarkedDescriptionsTransport,
  id: string,
  options?: CallOptions,
): Call<Ship, GetShipError> {
  return transport.call({
    id: "getShip",
    method: "GET",
    path: "/ships/{id}",
    pathParams: { id },
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ShipsErrors {
  getShip: GetShipError;
}
