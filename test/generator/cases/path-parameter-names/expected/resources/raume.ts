// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { PathParameterNamesError } from "../errors.js";
import type { PathParameterNamesTransport } from "../transport.js";

/** The errors that getRoom answers with. */
export type GetRoomError = PathParameterNamesError;

/** `GET /räume/{straße}/{house no}` */
export function getRoom(
  transport: PathParameterNamesTransport,
  straße: string,
  houseNo: number,
  options?: CallOptions,
): Call<void, GetRoomError> {
  return transport.call({
    id: "getRoom",
    method: "GET",
    path: "/räume/{straße}/{house no}",
    pathParams: { straße, "house no": houseNo },
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface RäumeErrors {
  getRoom: GetRoomError;
}
