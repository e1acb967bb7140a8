// Generated from openapi.yaml. Do not edit.

import {
  type ApiDescription,
  asBasic,
  type BasicCredentials,
  type ClientOptions,
  type Credential,
  type Diagnostics,
  Transport,
} from "specloom";
import { MuseumError, MuseumErrorStatus } from "./errors.js";

/** Options of a Museum client. */
export interface MuseumOptions extends ClientOptions {
  readonly MuseumPlaceholderAuth?: Credential<BasicCredentials>;
}

/** Sends Museum operations; the free functions take it as their first argument. */
export type MuseumTransport = Transport<"Museum">;

const api: ApiDescription<"Museum"> = {
  contract: 1,
  name: "Museum",
  baseUrl: "https://redocly.com/_mock/docs/openapi/museum-api",
  options: {
    MuseumPlaceholderAuth: { in: asBasic, scheme: true, required: true, secret: true },
  },
  security: [["MuseumPlaceholderAuth"]],
  errors: {
    Error: MuseumError,
    codes: MuseumErrorStatus,
    message: "message",
  },
};

/**
 * Makes a Museum transport. The option `logger` and a call's `toCurl()` need `diagnostics`.
 * Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createMuseumTransport(
  options: MuseumOptions = {},
  diagnostics?: Diagnostics,
): MuseumTransport {
  return new Transport(api, options, diagnostics);
}
