// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, Transport } from "specloom/runtime";
import { SwaggerServerRelativeError, SwaggerServerRelativeErrorStatus } from "./errors.js";

/** Options of a SwaggerServerRelative client. */
export interface SwaggerServerRelativeOptions extends ClientOptions {}

/**
 * Sends SwaggerServerRelative operations; the free functions take it as their first argument.
 */
export type SwaggerServerRelativeTransport = Transport<"SwaggerServerRelative">;

const api: ApiDescription<"SwaggerServerRelative"> = {
  contract: 3,
  name: "SwaggerServerRelative",
  baseUrl: "/v1",
  options: {},
  security: [],
  errors: {
    Error: SwaggerServerRelativeError,
    codes: SwaggerServerRelativeErrorStatus,
    message: "message",
  },
};

/**
 * Makes a SwaggerServerRelative transport. Throws an `OptionsError` for an option that is
 * missing or malformed.
 */
export function createSwaggerServerRelativeTransport(
  options: SwaggerServerRelativeOptions = {},
): SwaggerServerRelativeTransport {
  return new Transport(api, options);
}
