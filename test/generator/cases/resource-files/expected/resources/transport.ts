// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ResourceFilesError } from "../errors.js";
import type { ResourceFilesTransport } from "../transport.js";

export interface TransportGroup {
  /** `POST /b` */
  i(options?: CallOptions): Call<void, IError>;
}

/** The errors that i answers with. */
export type IError = ResourceFilesError;

/** `POST /b` */
export function i(transport: ResourceFilesTransport, options?: CallOptions): Call<void, IError> {
  return transport.call({
    id: "i",
    method: "POST",
    path: "/b",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface TransportErrors {
  i: IError;
}
