// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, multipart } from "specloom/runtime";
import type { FormEncodingError } from "../errors.js";
import type { FormEncodingTransport } from "../transport.js";

/** The body of addLabels. */
export interface AddLabelsBody {
  names?: string[];
}

/** The errors that addLabels answers with. */
export type AddLabelsError = FormEncodingError;

/** `POST /labels` */
export function addLabels(
  transport: FormEncodingTransport,
  body: AddLabelsBody | FormData,
  options?: CallOptions,
): Call<void, AddLabelsError> {
  return transport.call({
    id: "addLabels",
    method: "POST",
    path: "/labels",
    body,
    encode: multipart,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface LabelsErrors {
  addLabels: AddLabelsError;
}
