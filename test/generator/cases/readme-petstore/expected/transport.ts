// Generated from openapi.yaml. Do not edit.

import {
  type ApiDescription,
  asBearer,
  type ClientOptions,
  type Credential,
  inHeader,
  Transport,
} from "specloom/runtime";
import { ReadmePetstoreError, ReadmePetstoreErrorStatus } from "./errors.js";

/** Options of a ReadmePetstore client. */
export interface ReadmePetstoreOptions extends ClientOptions {
  readonly petstore_auth?: Credential<string>;
  readonly api_key?: Credential<string>;
}

/** Sends ReadmePetstore operations; the free functions take it as their first argument. */
export type ReadmePetstoreTransport = Transport<"ReadmePetstore">;

const api: ApiDescription<"ReadmePetstore"> = {
  contract: 3,
  name: "ReadmePetstore",
  baseUrl: "http://petstore.swagger.io/v2",
  options: {
    petstore_auth: { in: asBearer, scheme: true, secret: true },
    api_key: { in: inHeader, name: "api_key", scheme: true, secret: true },
  },
  security: [],
  errors: {
    Error: ReadmePetstoreError,
    codes: ReadmePetstoreErrorStatus,
    message: "message",
  },
};

/**
 * Makes a ReadmePetstore transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createReadmePetstoreTransport(
  options: ReadmePetstoreOptions = {},
): ReadmePetstoreTransport {
  return new Transport(api, options);
}
