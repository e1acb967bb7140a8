// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, serverChoice, Transport } from "specloom/runtime";
import { ServersError, ServersErrorStatus } from "./errors.js";

/** Options of a Servers client. */
export interface ServersOptions extends ClientOptions {
  /**
   * Where the API is served. Plain `http:` is refused, except on loopback or with `allowHttp`.
   *
   * - `https://eu.example.com:8443/v2`
   * - `https://spare.example.com`
   *
   * @default https://eu.example.com:8443/v2
   */
  readonly baseUrl?: "https://eu.example.com:8443/v2" | "https://spare.example.com" | (string & {});
  /** Parts of the server's URL. Not together with `baseUrl`. */
  readonly serverVariables?: {
    /** @default eu */
    readonly region?: "eu" | "us";
    /** @default 8443 */
    readonly port?: string;
    /** @default v2 */
    readonly base?: string;
  };
}

/** Sends Servers operations; the free functions take it as their first argument. */
export type ServersTransport = Transport<"Servers">;

const api: ApiDescription<"Servers"> = {
  contract: 3,
  name: "Servers",
  baseUrl: "https://eu.example.com:8443/v2",
  servers: /* @__PURE__ */ serverChoice([
    {
      url: "https://{region}.example.com:{port}/{base}",
      variables: {
        region: { default: "eu", values: ["eu", "us"] },
        port: { default: "8443" },
        base: { default: "v2" },
      },
    },
  ]),
  options: {},
  security: [],
  errors: {
    Error: ServersError,
    codes: ServersErrorStatus,
    message: "message",
  },
};

/**
 * Makes a Servers transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createServersTransport(options: ServersOptions = {}): ServersTransport {
  return new Transport(api, options);
}
