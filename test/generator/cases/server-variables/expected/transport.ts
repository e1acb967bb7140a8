// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, serverChoice, Transport } from "specloom/runtime";
import { ServerVariablesError, ServerVariablesErrorStatus } from "./errors.js";

/** Options of a ServerVariables client. */
export interface ServerVariablesOptions extends ClientOptions {
  /**
   * Where the API is served. Plain `http:` is refused, except on loopback or with `allowHttp`.
   *
   * - `https://demo.eu.example.com:8443/`: The production server.
   * - `https://eu.spare.example.com`
   * - `https://spare.example.com`: Where to go when all else fails.
   *
   * @default https://demo.eu.example.com:8443/
   */
  readonly baseUrl?:
    | "https://demo.eu.example.com:8443/"
    | "https://eu.spare.example.com"
    | "https://spare.example.com"
    | (string & {});
  /** Parts of the server's URL. Not together with `baseUrl`. */
  readonly serverVariables?: {
    /**
     * The name of your company, as you signed up with it.
     *
     * @default demo
     */
    readonly tenant?: string;
    /** @default eu */
    readonly region?: "eu" | "us";
    /** @default 8443 */
    readonly port?: string;
    readonly base?: string;
  };
}

/** Sends ServerVariables operations; the free functions take it as their first argument. */
export type ServerVariablesTransport = Transport<"ServerVariables">;

const api: ApiDescription<"ServerVariables"> = {
  contract: 3,
  name: "ServerVariables",
  baseUrl: "https://demo.eu.example.com:8443/",
  servers: /* @__PURE__ */ serverChoice([
    {
      url: "https://{tenant}.{region}.example.com:{port}/{base}",
      variables: {
        tenant: { default: "demo" },
        region: { default: "eu", values: ["eu", "us"] },
        port: { default: "8443" },
        base: { default: "" },
      },
    },
  ]),
  options: {},
  security: [],
  errors: {
    Error: ServerVariablesError,
    codes: ServerVariablesErrorStatus,
    message: "message",
  },
};

/**
 * Makes a ServerVariables transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createServerVariablesTransport(
  options: ServerVariablesOptions = {},
): ServerVariablesTransport {
  return new Transport(api, options);
}
