// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { BytesError } from "../errors.js";
import type { PhotoRequest } from "../schemas.js";
import type { BytesTransport } from "../transport.js";

/** The errors that addScan answers with. */
export type AddScanError = BytesError;

/** `POST /scans` */
export function addScan(
  transport: BytesTransport,
  body: PhotoRequest,
  options?: CallOptions,
): Call<void, AddScanError> {
  return transport.call({
    id: "addScan",
    method: "POST",
    path: "/scans",
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ScansErrors {
  addScan: AddScanError;
}
