// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions, ClientErrorStatus } from "specloom/runtime";
import type {
  DefaultAndRangeResponsesErrorOf,
  DefaultAndRangeResponsesOtherError,
} from "../errors.js";
import type { Problem, Weather } from "../schemas.js";
import type { DefaultAndRangeResponsesTransport } from "../transport.js";

/** The errors that getHistory answers with. */
export type GetHistoryError =
  | DefaultAndRangeResponsesErrorOf<Exclude<ClientErrorStatus, 404>, Problem>
  | DefaultAndRangeResponsesOtherError<Exclude<ClientErrorStatus, 404>>;

/** `GET /history` */
export function getHistory(
  transport: DefaultAndRangeResponsesTransport,
  options?: CallOptions,
): Call<Weather, GetHistoryError> {
  return transport.call({
    id: "getHistory",
    method: "GET",
    path: "/history",
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface HistoryErrors {
  getHistory: GetHistoryError;
}
