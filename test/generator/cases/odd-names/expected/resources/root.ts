// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { OddNamesError } from "../errors.js";
import type { OddNamesTransport } from "../transport.js";

/** The errors that operation2 answers with. */
export type Operation2Error = OddNamesError;

/** `GET /списки` */
export function operation2(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<void, Operation2Error> {
  return transport.call({
    id: "список",
    method: "GET",
    path: "/списки",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface RootErrors {
  список: Operation2Error;
}
