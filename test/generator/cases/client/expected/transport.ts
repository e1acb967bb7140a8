// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, Transport } from "specloom/runtime";
import { ClientApiError, ClientApiErrorStatus } from "./errors.js";

/** Options of a ClientApi client. */
export interface ClientApiOptions extends ClientOptions {}

/** Sends ClientApi operations; the free functions take it as their first argument. */
export type ClientApiTransport = Transport<"ClientApi">;

const api: ApiDescription<"ClientApi"> = {
  contract: 3,
  name: "ClientApi",
  options: {},
  security: [],
  errors: {
    Error: ClientApiError,
    codes: ClientApiErrorStatus,
    message: "message",
  },
};

/**
 * Makes a ClientApi transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createClientApiTransport(options: ClientApiOptions = {}): ClientApiTransport {
  return new Transport(api, options);
}
