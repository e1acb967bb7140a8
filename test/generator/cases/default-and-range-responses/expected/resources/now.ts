// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions, ErrorStatus } from "specloom/runtime";
import type {
  DefaultAndRangeResponsesErrorOf,
  DefaultAndRangeResponsesOtherError,
} from "../errors.js";
import type { Problem, Weather } from "../schemas.js";
import type { DefaultAndRangeResponsesTransport } from "../transport.js";

/** The errors that getNow answers with. */
export type GetNowError =
  | DefaultAndRangeResponsesErrorOf<Exclude<ErrorStatus, 503>, Problem>
  | DefaultAndRangeResponsesOtherError<Exclude<ErrorStatus, 503>>;

/** `GET /now` */
export function getNow(
  transport: DefaultAndRangeResponsesTransport,
  options?: CallOptions,
): Call<Weather, GetNowError> {
  return transport.call({
    id: "getNow",
    method: "GET",
    path: "/now",
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface NowErrors {
  getNow: GetNowError;
}
