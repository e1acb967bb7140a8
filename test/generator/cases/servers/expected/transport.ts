// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, Transport } from "specloom/runtime";
import { ServersError, ServersErrorStatus } from "./errors.js";

/** Options of a Servers client. */
export interface ServersOptions extends ClientOptions {}

/** Sends Servers operations; the free functions take it as their first argument. */
export type ServersTransport = Transport<"Servers">;

const api: ApiDescription<"Servers"> = {
  contract: 3,
  name: "Servers",
  baseUrl: "https://eu.example.com:8443/v2",
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
