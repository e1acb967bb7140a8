// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { OddNamesError } from "../errors.js";
import type { OddNamesTransport } from "../transport.js";

export interface СписокGroup {
  /** `GET /списки` */
  список(options?: CallOptions): Call<void, СписокError>;
}

/** The errors that список answers with. */
export type СписокError = OddNamesError;

/** `GET /списки` */
export function список(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<void, СписокError> {
  return transport.call({
    id: "список",
    method: "GET",
    path: "/списки",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface СписокErrors {
  список: СписокError;
}
