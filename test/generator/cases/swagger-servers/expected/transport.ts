// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, Transport } from "specloom/runtime";
import { SwaggerServersError, SwaggerServersErrorStatus } from "./errors.js";

/** Options of a SwaggerServers client. */
export interface SwaggerServersOptions extends ClientOptions {
  /**
   * Where the API is served. Plain `http:` is refused, except on loopback or with `allowHttp`.
   *
   * - `https://weather.example.com:8443/v2`
   * - `http://weather.example.com:8443/v2`
   *
   * @default https://weather.example.com:8443/v2
   */
  readonly baseUrl?:
    | "https://weather.example.com:8443/v2"
    | "http://weather.example.com:8443/v2"
    | (string & {});
}

/** Sends SwaggerServers operations; the free functions take it as their first argument. */
export type SwaggerServersTransport = Transport<"SwaggerServers">;

const api: ApiDescription<"SwaggerServers"> = {
  contract: 3,
  name: "SwaggerServers",
  baseUrl: "https://weather.example.com:8443/v2",
  options: {},
  security: [],
  errors: {
    Error: SwaggerServersError,
    codes: SwaggerServersErrorStatus,
    message: "message",
  },
};

/**
 * Makes a SwaggerServers transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createSwaggerServersTransport(
  options: SwaggerServersOptions = {},
): SwaggerServersTransport {
  return new Transport(api, options);
}
