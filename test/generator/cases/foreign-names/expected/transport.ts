// Generated from openapi.yaml. Do not edit.

import {
  type ApiDescription,
  type ClientOptions,
  type Credential,
  inHeader,
  Transport,
} from "specloom/runtime";
import { ForeignNamesError, ForeignNamesErrorStatus } from "./errors.js";

/** Options of a ForeignNames client. */
export interface ForeignNamesOptions extends ClientOptions {
  readonly xShop?: Credential<string>;
  readonly apiVersion?: Credential<string>;
}

/** Sends ForeignNames operations; the free functions take it as their first argument. */
export type ForeignNamesTransport = Transport<"ForeignNames">;

const api: ApiDescription<"ForeignNames"> = {
  contract: 3,
  name: "ForeignNames",
  baseUrl: "https://shop.example",
  options: {
    xShop: { in: inHeader, name: "X-Shop", required: true },
    apiVersion: { in: inHeader, name: "X-Version" },
  },
  security: [],
  errors: {
    Error: ForeignNamesError,
    codes: ForeignNamesErrorStatus,
    message: "message",
  },
};

/**
 * Makes a ForeignNames transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createForeignNamesTransport(
  options: ForeignNamesOptions = {},
): ForeignNamesTransport {
  return new Transport(api, options);
}
