// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type {
  DefaultAndRangeResponsesErrorOf,
  DefaultAndRangeResponsesOtherError,
} from "../errors.js";
import type { Problem } from "../schemas.js";
import type { DefaultAndRangeResponsesTransport } from "../transport.js";

/** What errors of listTides say. */
export type ListTidesErrorBody =
  | {
      fields: string[];
    }
  | Problem;

/** The errors that listTides answers with. */
export type ListTidesError =
  | DefaultAndRangeResponsesErrorOf<422, ListTidesErrorBody>
  | DefaultAndRangeResponsesOtherError<422>;

/** `GET /tides` */
export function listTides(
  transport: DefaultAndRangeResponsesTransport,
  options?: CallOptions,
): Call<void, ListTidesError> {
  return transport.call({
    id: "listTides",
    method: "GET",
    path: "/tides",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface TidesErrors {
  listTides: ListTidesError;
}
