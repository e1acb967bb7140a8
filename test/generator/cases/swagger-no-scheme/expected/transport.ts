// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, Transport } from "specloom/runtime";
import { SwaggerNoSchemeError, SwaggerNoSchemeErrorStatus } from "./errors.js";

/** Options of a SwaggerNoScheme client. */
export interface SwaggerNoSchemeOptions extends ClientOptions {}

/** Sends SwaggerNoScheme operations; the free functions take it as their first argument. */
export type SwaggerNoSchemeTransport = Transport<"SwaggerNoScheme">;

const api: ApiDescription<"SwaggerNoScheme"> = {
  contract: 3,
  name: "SwaggerNoScheme",
  baseUrl: "https://weather.example.com",
  options: {},
  security: [],
  errors: {
    Error: SwaggerNoSchemeError,
    codes: SwaggerNoSchemeErrorStatus,
    message: "message",
  },
};

/**
 * Makes a SwaggerNoScheme transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createSwaggerNoSchemeTransport(
  options: SwaggerNoSchemeOptions = {},
): SwaggerNoSchemeTransport {
  return new Transport(api, options);
}
