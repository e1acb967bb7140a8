// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, serverChoice, Transport } from "specloom/runtime";
import { ServerNamesError, ServerNamesErrorStatus } from "./errors.js";

/** Options of a ServerNames client. */
export interface ServerNamesOptions extends ClientOptions {
  /**
   * Where the API is served. Plain `http:` is refused, except on loopback or with `allowHttp`.
   *
   * - `https://eu.example.com`: The live API.
   * - `https://staging-us.example.com/main`
   * - `https://nameless.example.com`
   * - `https://staging.example.com`
   *
   * @default https://eu.example.com
   */
  readonly baseUrl?:
    | "https://eu.example.com"
    | "https://staging-us.example.com/main"
    | "https://nameless.example.com"
    | "https://staging.example.com"
    | (string & {});
  /**
   * The server by its name. Not together with `baseUrl`.
   *
   * - `production`: The live API.
   * - `staging`: https://staging-us.example.com/main
   *
   * @default production
   */
  readonly server?: "production" | "staging";
  /** Parts of the server's URL. Not together with `baseUrl`. */
  readonly serverVariables?: {
    /** Where your data is. */
    readonly region?: "eu" | "us" | "ap";
    /** @default main */
    readonly branch?: string;
  };
}

/** Sends ServerNames operations; the free functions take it as their first argument. */
export type ServerNamesTransport = Transport<"ServerNames">;

const api: ApiDescription<"ServerNames"> = {
  contract: 3,
  name: "ServerNames",
  baseUrl: "https://eu.example.com",
  servers: /* @__PURE__ */ serverChoice([
    {
      name: "production",
      url: "https://{region}.example.com",
      variables: {
        region: { default: "eu", values: ["eu", "us"] },
      },
    },
    {
      name: "staging",
      url: "https://staging-{region}.example.com/{branch}",
      variables: {
        region: { default: "us", values: ["us", "ap"] },
        branch: { default: "main" },
      },
    },
  ]),
  options: {},
  security: [],
  errors: {
    Error: ServerNamesError,
    codes: ServerNamesErrorStatus,
    message: "message",
  },
};

/**
 * Makes a ServerNames transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createServerNamesTransport(options: ServerNamesOptions = {}): ServerNamesTransport {
  return new Transport(api, options);
}
