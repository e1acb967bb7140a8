// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, Transport } from "specloom/runtime";
import {
  SwaggerServerWithoutSchemeError,
  SwaggerServerWithoutSchemeErrorStatus,
} from "./errors.js";

/** Options of a SwaggerServerWithoutScheme client. */
export interface SwaggerServerWithoutSchemeOptions extends ClientOptions {}

/**
 * Sends SwaggerServerWithoutScheme operations; the free functions take it as their first
 * argument.
 */
export type SwaggerServerWithoutSchemeTransport = Transport<"SwaggerServerWithoutScheme">;

const api: ApiDescription<"SwaggerServerWithoutScheme"> = {
  contract: 3,
  name: "SwaggerServerWithoutScheme",
  baseUrl: "https://weather.example.com",
  options: {},
  security: [],
  errors: {
    Error: SwaggerServerWithoutSchemeError,
    codes: SwaggerServerWithoutSchemeErrorStatus,
    message: "message",
  },
};

/**
 * Makes a SwaggerServerWithoutScheme transport. Throws an `OptionsError` for an option that is
 * missing or malformed.
 */
export function createSwaggerServerWithoutSchemeTransport(
  options: SwaggerServerWithoutSchemeOptions = {},
): SwaggerServerWithoutSchemeTransport {
  return new Transport(api, options);
}
