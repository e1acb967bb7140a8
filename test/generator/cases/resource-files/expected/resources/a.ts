// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ResourceFilesError } from "../errors.js";
import type { ResourceFilesTransport } from "../transport.js";

/** The errors that e answers with. */
export type EError = ResourceFilesError;

/** `PATCH /a` */
export function e(transport: ResourceFilesTransport, options?: CallOptions): Call<void, EError> {
  return transport.call({
    id: "e",
    method: "PATCH",
    path: "/a",
    decode: asNothing,
    options,
  });
}

/** The errors that f answers with. */
export type FError = ResourceFilesError;

/** `HEAD /a` */
export function f(transport: ResourceFilesTransport, options?: CallOptions): Call<void, FError> {
  return transport.call({
    id: "f",
    method: "HEAD",
    path: "/a",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface AErrors {
  e: EError;
  f: FError;
}
