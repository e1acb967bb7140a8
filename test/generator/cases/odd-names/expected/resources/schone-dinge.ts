// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { OddNamesError } from "../errors.js";
import type { OddNamesTransport } from "../transport.js";

export interface SchoneDingeGroup {
  /** `GET /überraschung` */
  uberraschungHolen(options?: CallOptions): Call<void, UberraschungHolenError>;
}

/** The errors that uberraschungHolen answers with. */
export type UberraschungHolenError = OddNamesError;

/** `GET /überraschung` */
export function uberraschungHolen(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<void, UberraschungHolenError> {
  return transport.call({
    id: "Überraschung holen",
    method: "GET",
    path: "/überraschung",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface SchoneDingeErrors {
  "Überraschung holen": UberraschungHolenError;
}
