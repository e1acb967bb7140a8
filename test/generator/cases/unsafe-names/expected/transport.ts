// Generated from openapi.yaml. Do not edit.

import {
  type ApiDescription,
  type ClientOptions,
  type Credential,
  inHeader,
  Transport,
} from "specloom/runtime";
import { UnsafeNamesError, UnsafeNamesErrorStatus } from "./errors.js";

/** Options of an UnsafeNames client. */
export interface UnsafeNamesOptions extends ClientOptions {
  readonly __proto___?: Credential<string>;
}

/** Sends UnsafeNames operations; the free functions take it as their first argument. */
export type UnsafeNamesTransport = Transport<"UnsafeNames">;

const api: ApiDescription<"UnsafeNames"> = {
  contract: 3,
  name: "UnsafeNames",
  options: {
    __proto___: { in: inHeader, name: "X-Proto", scheme: true, secret: true },
  },
  security: [],
  errors: {
    Error: UnsafeNamesError,
    codes: UnsafeNamesErrorStatus,
    message: "message",
  },
};

/**
 * Makes an UnsafeNames transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createUnsafeNamesTransport(options: UnsafeNamesOptions = {}): UnsafeNamesTransport {
  return new Transport(api, options);
}
