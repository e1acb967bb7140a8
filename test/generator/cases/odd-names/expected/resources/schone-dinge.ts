// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { OddNamesError } from "../errors.js";
import type { OddNamesTransport } from "../transport.js";

export interface SchöneDingeGroup {
  /** `GET /überraschung` */
  überraschungHolen(options?: CallOptions): Call<void, ÜberraschungHolenError>;
}

/** The errors that überraschungHolen answers with. */
export type ÜberraschungHolenError = OddNamesError;

/** `GET /überraschung` */
export function überraschungHolen(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<void, ÜberraschungHolenError> {
  return transport.call({
    id: "Überraschung holen",
    method: "GET",
    path: "/überraschung",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface SchöneDingeErrors {
  "Überraschung holen": ÜberraschungHolenError;
}
