// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, Transport } from "specloom/runtime";
import { HeaderAndCookieParametersError, HeaderAndCookieParametersErrorStatus } from "./errors.js";

/** Options of a HeaderAndCookieParameters client. */
export interface HeaderAndCookieParametersOptions extends ClientOptions {}

/**
 * Sends HeaderAndCookieParameters operations; the free functions take it as their first
 * argument.
 */
export type HeaderAndCookieParametersTransport = Transport<"HeaderAndCookieParameters">;

const api: ApiDescription<"HeaderAndCookieParameters"> = {
  contract: 3,
  name: "HeaderAndCookieParameters",
  options: {},
  security: [],
  errors: {
    Error: HeaderAndCookieParametersError,
    codes: HeaderAndCookieParametersErrorStatus,
    message: "message",
  },
};

/**
 * Makes a HeaderAndCookieParameters transport. Throws an `OptionsError` for an option that is
 * missing or malformed.
 */
export function createHeaderAndCookieParametersTransport(
  options: HeaderAndCookieParametersOptions = {},
): HeaderAndCookieParametersTransport {
  return new Transport(api, options);
}
