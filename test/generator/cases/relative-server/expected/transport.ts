// Generated from openapi.yaml. Do not edit.

import { type ApiDescription, type ClientOptions, Transport } from "specloom/runtime";
import { RelativeServerError, RelativeServerErrorStatus } from "./errors.js";

/** Options of a RelativeServer client. */
export interface RelativeServerOptions extends ClientOptions {}

/** Sends RelativeServer operations; the free functions take it as their first argument. */
export type RelativeServerTransport = Transport<"RelativeServer">;

const api: ApiDescription<"RelativeServer"> = {
  contract: 3,
  name: "RelativeServer",
  baseUrl: "/v1",
  options: {},
  security: [],
  errors: {
    Error: RelativeServerError,
    codes: RelativeServerErrorStatus,
    message: "message",
  },
};

/**
 * Makes a RelativeServer transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createRelativeServerTransport(
  options: RelativeServerOptions = {},
): RelativeServerTransport {
  return new Transport(api, options);
}
