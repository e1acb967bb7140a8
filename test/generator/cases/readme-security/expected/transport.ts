// Generated from openapi.yaml. Do not edit.

import {
  type ApiDescription,
  asBasic,
  asBearer,
  type BasicCredentials,
  type ClientOptions,
  type Credential,
  inCookie,
  inHeader,
  inQuery,
  Transport,
} from "specloom/runtime";
import { ReadmeSecurityError, ReadmeSecurityErrorStatus } from "./errors.js";

/** Options of a ReadmeSecurity client. */
export interface ReadmeSecurityOptions extends ClientOptions {
  /**
   * An API key that will be supplied in a named cookie.
   * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#security-scheme-object
   */
  readonly apiKey_cookie?: Credential<string>;
  /**
   * An API key that will be supplied in a named header.
   * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#security-scheme-object
   */
  readonly apiKey_header?: Credential<string>;
  /**
   * An API key that will be supplied in a named query parameter.
   * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#security-scheme-object
   */
  readonly apiKey_query?: Credential<string>;
  /**
   * Basic auth that takes a base64'd combination of `user:password`.
   * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#basic-authentication-sample
   */
  readonly basic?: Credential<BasicCredentials>;
  /**
   * A bearer token that will be supplied within an `Authentication` header as `bearer <token>`.
   * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#basic-authentication-sample
   */
  readonly bearer?: Credential<string>;
  /**
   * A bearer token that will be supplied within an `Authentication` header as `bearer <token>`.
   * In this case, the format of the token is specified as JWT.
   * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#jwt-bearer-sample
   */
  readonly bearer_jwt?: Credential<string>;
  /**
   * An OAuth 2 security flow.
   * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#fixed-fields-23
   */
  readonly oauth2?: Credential<string>;
  /**
   * An OAuth 2 security flow that only supports the `authorizationCode` flow type.
   * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#oauth-flows-object
   */
  readonly oauth2_authorizationCode?: Credential<string>;
  /**
   * An OAuth 2 security flow that only supports the `clientCredentials` flow type.
   * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#oauth-flows-object
   */
  readonly oauth2_clientCredentials?: Credential<string>;
  /**
   * An OAuth 2 security flow that only supports the `implicit` flow type.
   * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#oauth-flows-object
   */
  readonly oauth2_implicit?: Credential<string>;
  /**
   * An OAuth 2 security flow that only supports the `password` flow type.
   * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#oauth-flows-object
   */
  readonly oauth2_password?: Credential<string>;
  /**
   * OpenAPI authentication.
   * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#fixed-fields-23
   */
  readonly openIdConnect?: Credential<string>;
}

/** Sends ReadmeSecurity operations; the free functions take it as their first argument. */
export type ReadmeSecurityTransport = Transport<"ReadmeSecurity">;

const api: ApiDescription<"ReadmeSecurity"> = {
  contract: 3,
  name: "ReadmeSecurity",
  baseUrl: "https://httpbin.org",
  options: {
    apiKey_cookie: { in: inCookie, name: "api_key", scheme: true, secret: true },
    apiKey_header: { in: inHeader, name: "X-API-KEY", scheme: true, secret: true },
    apiKey_query: { in: inQuery, name: "apiKey", scheme: true, secret: true },
    basic: { in: asBasic, scheme: true, secret: true },
    bearer: { in: asBearer, scheme: true, secret: true },
    bearer_jwt: { in: asBearer, scheme: true, secret: true },
    oauth2: { in: asBearer, scheme: true, secret: true },
    oauth2_authorizationCode: { in: asBearer, scheme: true, secret: true },
    oauth2_clientCredentials: { in: asBearer, scheme: true, secret: true },
    oauth2_implicit: { in: asBearer, scheme: true, secret: true },
    oauth2_password: { in: asBearer, scheme: true, secret: true },
    openIdConnect: { in: asBearer, scheme: true, secret: true },
  },
  security: [],
  errors: {
    Error: ReadmeSecurityError,
    codes: ReadmeSecurityErrorStatus,
    message: "message",
  },
};

/**
 * Makes a ReadmeSecurity transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createReadmeSecurityTransport(
  options: ReadmeSecurityOptions = {},
): ReadmeSecurityTransport {
  return new Transport(api, options);
}
