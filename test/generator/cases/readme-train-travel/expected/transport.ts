// Generated from openapi.yaml. Do not edit.

import {
  type ApiDescription,
  asBearer,
  type ClientOptions,
  type Credential,
  type Diagnostics,
  Transport,
} from "specloom";
import { ReadmeTrainTravelError, ReadmeTrainTravelErrorStatus } from "./errors.js";

/** Options of a ReadmeTrainTravel client. */
export interface ReadmeTrainTravelOptions extends ClientOptions {
  /** OAuth 2.0 authorization code following RFC8725 best practices. */
  readonly OAuth2?: Credential<string>;
}

/** Sends ReadmeTrainTravel operations; the free functions take it as their first argument. */
export type ReadmeTrainTravelTransport = Transport<"ReadmeTrainTravel">;

const api: ApiDescription<"ReadmeTrainTravel"> = {
  contract: 1,
  name: "ReadmeTrainTravel",
  baseUrl: "https://api.example.com",
  options: {
    OAuth2: { in: asBearer, scheme: true, required: true, secret: true },
  },
  security: [["OAuth2"]],
  errors: {
    Error: ReadmeTrainTravelError,
    codes: ReadmeTrainTravelErrorStatus,
    message: "message",
  },
};

/**
 * Makes a ReadmeTrainTravel transport. The option `logger` and a call's `toCurl()` need
 * `diagnostics`. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createReadmeTrainTravelTransport(
  options: ReadmeTrainTravelOptions = {},
  diagnostics?: Diagnostics,
): ReadmeTrainTravelTransport {
  return new Transport(api, options, diagnostics);
}
