// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ResourceFilesError } from "../errors.js";
import type { ResourceFilesTransport } from "../transport.js";

export interface Com1Group {
  /** `POST /a` */
  c(options?: CallOptions): Call<void, CError>;
}

/** The errors that c answers with. */
export type CError = ResourceFilesError;

/** `POST /a` */
export function c(transport: ResourceFilesTransport, options?: CallOptions): Call<void, CError> {
  return transport.call({
    id: "c",
    method: "POST",
    path: "/a",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface Com1Errors {
  c: CError;
}
