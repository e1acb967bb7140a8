// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { EqualNamesError } from "../errors.js";
import type { ItemPart } from "../schemas.js";
import type { EqualNamesTransport } from "../transport.js";

export interface FirstGroup {
  /** `GET /a` */
  getItem(options?: CallOptions): Call<ItemPart, GetItem2Error>;
}

/** The errors that getItem answers with. */
export type GetItem2Error = EqualNamesError;

/** `GET /a` */
export function getItem(
  transport: EqualNamesTransport,
  options?: CallOptions,
): Call<ItemPart, GetItem2Error> {
  return transport.call({
    id: "get_item",
    method: "GET",
    path: "/a",
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface FirstErrors {
  get_item: GetItem2Error;
}
