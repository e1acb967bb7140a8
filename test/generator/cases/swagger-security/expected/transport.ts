// Generated from openapi.yaml. Do not edit.

import {
  type ApiDescription,
  asBasic,
  asBearer,
  type BasicCredentials,
  type ClientOptions,
  type Credential,
  inHeader,
  inQuery,
  Transport,
} from "specloom/runtime";
import { SwaggerSecurityError, SwaggerSecurityErrorStatus } from "./errors.js";

/** Options of a SwaggerSecurity client. */
export interface SwaggerSecurityOptions extends ClientOptions {
  /** Name and password. */
  readonly password?: Credential<BasicCredentials>;
  readonly key?: Credential<string>;
  readonly queryKey?: Credential<string>;
  readonly implicit?: Credential<string>;
  readonly owner?: Credential<string>;
  readonly service?: Credential<string>;
  readonly code?: Credential<string>;
}

/** Sends SwaggerSecurity operations; the free functions take it as their first argument. */
export type SwaggerSecurityTransport = Transport<"SwaggerSecurity">;

const api: ApiDescription<"SwaggerSecurity"> = {
  contract: 3,
  name: "SwaggerSecurity",
  baseUrl: "https://vault.example.com",
  options: {
    password: { in: asBasic, scheme: true, secret: true },
    key: { in: inHeader, name: "X-Key", scheme: true, secret: true },
    queryKey: { in: inQuery, name: "key", scheme: true, secret: true },
    implicit: { in: asBearer, scheme: true, secret: true },
    owner: { in: asBearer, scheme: true, secret: true },
    service: { in: asBearer, scheme: true, secret: true },
    code: { in: asBearer, scheme: true, secret: true },
  },
  security: [["key"]],
  errors: {
    Error: SwaggerSecurityError,
    codes: SwaggerSecurityErrorStatus,
    message: "message",
  },
};

/**
 * Makes a SwaggerSecurity transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createSwaggerSecurityTransport(
  options: SwaggerSecurityOptions = {},
): SwaggerSecurityTransport {
  return new Transport(api, options);
}
