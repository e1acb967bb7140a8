// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom";
import type { AdditionalPropertiesCallError } from "./errors.js";
import type { AdditionalPropertiesTransport } from "./transport.js";
import type { Settings } from "./types.js";

/** What can go wrong in getSettings. */
export type GetSettingsError = AdditionalPropertiesCallError<never>;

/** `GET /settings` */
export function getSettings(
  transport: AdditionalPropertiesTransport,
  options?: CallOptions,
): Call<Settings, GetSettingsError> {
  return transport.call({
    method: "GET",
    path: "/settings",
    options,
  });
}
