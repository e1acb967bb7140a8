// Generated from openapi.yaml. Do not edit.

import {
  type ApiDescription,
  asBearer,
  type ClientOptions,
  type Credential,
  Transport,
} from "specloom/runtime";
import { ReadmeTrainTravelError, ReadmeTrainTravelErrorStatus } from "./errors.js";

/** Options of a ReadmeTrainTravel client. */
export interface ReadmeTrainTravelOptions extends ClientOptions {
  /** OAuth 2.0 authorization code following RFC8725 best practices. */
  readonly OAuth2?: Credential<string>;
}

/** Sends ReadmeTrainTravel operations; the free functions take it as their first argument. */
export type ReadmeTrainTravelTransport = Transport<"ReadmeTrainTravel">;

const api: ApiDescription<"ReadmeTrainTravel"> = {
  contract: 3,
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
    problem: true,
  },
};

/**
 * Makes a ReadmeTrainTravel transport. Throws an `OptionsError` for an option that is missing
 * or malformed.
 */
export function createReadmeTrainTravelTransport(
  options: ReadmeTrainTravelOptions = {},
): ReadmeTrainTravelTransport {
  return new Transport(api, options);
}
