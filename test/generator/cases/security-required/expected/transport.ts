// Generated from openapi.yaml. Do not edit.

import {
  type ApiDescription,
  asUsername,
  type ClientOptions,
  type Credential,
  inHeader,
  Transport,
} from "specloom/runtime";
import { SecurityRequiredError, SecurityRequiredErrorStatus } from "./errors.js";

/** Options of a SecurityRequired client. */
export interface SecurityRequiredOptions extends ClientOptions {
  /** @default the environment variable SECURITY_REQUIRED_API_KEY */
  readonly apiKey?: Credential<string>;
  readonly token?: Credential<string>;
  readonly card?: Credential<string>;
}

/** Sends SecurityRequired operations; the free functions take it as their first argument. */
export type SecurityRequiredTransport = Transport<"SecurityRequired">;

const api: ApiDescription<"SecurityRequired"> = {
  contract: 3,
  name: "SecurityRequired",
  options: {
    apiKey: {
      in: asUsername,
      env: "SECURITY_REQUIRED_API_KEY",
      scheme: true,
      required: true,
      secret: true,
      expects: "the key of an account",
    },
    token: { in: inHeader, name: "X-Token", scheme: true, secret: true },
    card: { in: inHeader, name: "X-Card", scheme: true, secret: true },
  },
  security: [["apiKey", "token"]],
  errors: {
    Error: SecurityRequiredError,
    codes: SecurityRequiredErrorStatus,
    message: "message",
  },
};

/**
 * Makes a SecurityRequired transport. Throws an `OptionsError` for an option that is missing
 * or malformed.
 */
export function createSecurityRequiredTransport(
  options: SecurityRequiredOptions = {},
): SecurityRequiredTransport {
  return new Transport(api, options);
}
