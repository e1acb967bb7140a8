// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { PathParameterNamesError } from "../errors.js";
import type { PathParameterNamesTransport } from "../transport.js";

/** The errors that getTile answers with. */
export type GetTileError = PathParameterNamesError;

/** `GET /tiles/{geo:box}/{v1.zoom}/{地図}` */
export function getTile(
  transport: PathParameterNamesTransport,
  geoBox: string,
  v1Zoom: number,
  地図: string,
  options?: CallOptions,
): Call<void, GetTileError> {
  return transport.call({
    id: "getTile",
    method: "GET",
    path: "/tiles/{geo:box}/{v1.zoom}/{地図}",
    pathParams: { "geo:box": geoBox, "v1.zoom": v1Zoom, 地図 },
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface TilesErrors {
  getTile: GetTileError;
}
