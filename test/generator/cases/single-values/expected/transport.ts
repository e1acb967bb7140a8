// Generated from openapi.yaml. Do not edit.

import {
  type ApiDescription,
  asBearer,
  type ClientOptions,
  type Credential,
  inHeader,
  Transport,
} from "specloom/runtime";
import { SingleValuesError, SingleValuesErrorStatus } from "./errors.js";

/** Options of a SingleValues client. */
export interface SingleValuesOptions extends ClientOptions {
  readonly key?: Credential<string>;
  readonly token?: Credential<string>;
}

/** Sends SingleValues operations; the free functions take it as their first argument. */
export type SingleValuesTransport = Transport<"SingleValues">;

const api: ApiDescription<"SingleValues"> = {
  contract: 3,
  name: "SingleValues",
  baseUrl: "https://shop.example",
  options: {
    key: { in: inHeader, name: "X-Key", scheme: true, secret: true },
    token: { in: asBearer, scheme: true, required: true, secret: true },
  },
  security: [["key"]],
  errors: {
    Error: SingleValuesError,
    codes: SingleValuesErrorStatus,
    message: "message",
  },
};

/**
 * Makes a SingleValues transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createSingleValuesTransport(
  options: SingleValuesOptions = {},
): SingleValuesTransport {
  return new Transport(api, options);
}
