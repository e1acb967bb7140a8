// Generated from openapi.json. Do not edit.

import { type ApiDescription, type ClientOptions, Transport } from "specloom/runtime";
import { Minimal30Error, Minimal30ErrorStatus } from "./errors.js";

/** Options of a Minimal30 client. */
export interface Minimal30Options extends ClientOptions {}

/** Sends Minimal30 operations; the free functions take it as their first argument. */
export type Minimal30Transport = Transport<"Minimal30">;

const api: ApiDescription<"Minimal30"> = {
  contract: 3,
  name: "Minimal30",
  baseUrl: "https://bakery.example.com/v1",
  options: {},
  security: [],
  errors: {
    Error: Minimal30Error,
    codes: Minimal30ErrorStatus,
    message: "message",
  },
};

/**
 * Makes a Minimal30 transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createMinimal30Transport(options: Minimal30Options = {}): Minimal30Transport {
  return new Transport(api, options);
}
