// Generated from openapi.yaml. Do not edit.

import {
  type ApiDescription,
  asBearer,
  type ClientOptions,
  type Credential,
  Transport,
} from "specloom/runtime";
import { MissingPartsError, MissingPartsErrorStatus } from "./errors.js";

/** Options of a MissingParts client. */
export interface MissingPartsOptions extends ClientOptions {
  readonly login?: Credential<string>;
}

/** Sends MissingParts operations; the free functions take it as their first argument. */
export type MissingPartsTransport = Transport<"MissingParts">;

const api: ApiDescription<"MissingParts"> = {
  contract: 3,
  name: "MissingParts",
  baseUrl: "https://shop.example",
  options: {
    login: { in: asBearer, scheme: true, secret: true },
  },
  security: [],
  errors: {
    Error: MissingPartsError,
    codes: MissingPartsErrorStatus,
    message: "message",
  },
};

/**
 * Makes a MissingParts transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createMissingPartsTransport(
  options: MissingPartsOptions = {},
): MissingPartsTransport {
  return new Transport(api, options);
}
