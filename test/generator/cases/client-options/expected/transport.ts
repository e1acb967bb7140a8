// Generated from openapi.yaml. Do not edit.

import {
  type ApiDescription,
  type ClientOptions,
  type Credential,
  inHeader,
  integer,
  Transport,
} from "specloom/runtime";
import { ClientOptionsError, ClientOptionsErrorStatus } from "./errors.js";

/** Options of a ClientOptions client. */
export interface ClientOptionsOptions extends ClientOptions {
  /**
   * The shop that the request is about.
   *
   * @default the environment variable CLIENT_OPTIONS_SHOP_ID
   */
  readonly shopId?: Credential<number>;
  /** @default 2.0 */
  readonly apiVersion?: Credential<string>;
  readonly locale?: Credential<string>;
}

/** Sends ClientOptions operations; the free functions take it as their first argument. */
export type ClientOptionsTransport = Transport<"ClientOptions">;

const api: ApiDescription<"ClientOptions"> = {
  contract: 3,
  name: "ClientOptions",
  options: {
    shopId: {
      in: inHeader,
      name: "X-Shop",
      type: integer,
      minimum: 1,
      env: "CLIENT_OPTIONS_SHOP_ID",
      required: true,
      expects: "the number of a shop",
    },
    apiVersion: { in: inHeader, name: "X-Version", pattern: /^2\.\d+\/\n$/u, default: "2.0" },
    locale: { in: inHeader, name: "X-Locale" },
  },
  security: [],
  errors: {
    Error: ClientOptionsError,
    codes: ClientOptionsErrorStatus,
    message: "message",
  },
};

/**
 * Makes a ClientOptions transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createClientOptionsTransport(
  options: ClientOptionsOptions = {},
): ClientOptionsTransport {
  return new Transport(api, options);
}
