// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { EqualNamesError } from "../errors.js";
import type { ItemPart2 } from "../schemas.js";
import type { EqualNamesTransport } from "../transport.js";

export interface SecondGroup {
  /** `GET /b` */
  getItem(options?: CallOptions): Call<ItemPart2, GetItem22Error>;
}

/** The errors that getItem2 answers with. */
export type GetItem22Error = EqualNamesError;

/** `GET /b` */
export function getItem2(
  transport: EqualNamesTransport,
  options?: CallOptions,
): Call<ItemPart2, GetItem22Error> {
  return transport.call({
    id: "get-item",
    method: "GET",
    path: "/b",
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface SecondErrors {
  "get-item": GetItem22Error;
}
