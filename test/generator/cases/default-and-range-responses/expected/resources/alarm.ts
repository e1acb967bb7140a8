// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { DefaultAndRangeResponsesOtherError } from "../errors.js";
import type { DefaultAndRangeResponsesTransport } from "../transport.js";

/** The errors that raiseAlarm answers with. */
export type RaiseAlarmError = DefaultAndRangeResponsesOtherError<never>;

/** `POST /alarm` */
export function raiseAlarm(
  transport: DefaultAndRangeResponsesTransport,
  options?: CallOptions,
): Call<void, RaiseAlarmError> {
  return transport.call({
    id: "raiseAlarm",
    method: "POST",
    path: "/alarm",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface AlarmErrors {
  raiseAlarm: RaiseAlarmError;
}
