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
import { SecurityError, SecurityErrorStatus } from "./errors.js";

/** Options of a Security client. */
export interface SecurityOptions extends ClientOptions {
  /** The key of the vault. */
  readonly key?: Credential<string>;
  readonly "query-key"?: Credential<string>;
  readonly cookieKey?: Credential<string>;
  readonly login?: Credential<BasicCredentials>;
  readonly token?: Credential<string>;
  readonly digest?: Credential<string>;
  readonly oauth?: Credential<string>;
  readonly openId?: Credential<string>;
  readonly timeout_?: Credential<string>;
  readonly toString_?: Credential<string>;
  readonly constructor_?: Credential<string>;
  readonly __proto___?: Credential<string>;
}

/** Sends Security operations; the free functions take it as their first argument. */
export type SecurityTransport = Transport<"Security">;

const api: ApiDescription<"Security"> = {
  contract: 3,
  name: "Security",
  options: {
    key: { in: inHeader, name: "X-Key", scheme: true, secret: true },
    "query-key": { in: inQuery, name: "key", scheme: true, secret: true },
    cookieKey: { in: inCookie, name: "key", scheme: true, secret: true },
    login: { in: asBasic, scheme: true, secret: true },
    token: { in: asBearer, scheme: true, secret: true },
    digest: { in: inHeader, name: "Authorization", scheme: true, secret: true },
    oauth: { in: asBearer, scheme: true, secret: true },
    openId: { in: asBearer, scheme: true, secret: true },
    timeout_: { in: inHeader, name: "X-Timeout", scheme: true, secret: true },
    toString_: { in: inHeader, name: "X-To-String", scheme: true, secret: true },
    constructor_: { in: inHeader, name: "X-Constructor", scheme: true, secret: true },
    __proto___: { in: inHeader, name: "X-Proto", scheme: true, secret: true },
  },
  security: [["key", "login"], ["token"]],
  errors: {
    Error: SecurityError,
    codes: SecurityErrorStatus,
    message: "message",
  },
};

/**
 * Makes a Security transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createSecurityTransport(options: SecurityOptions = {}): SecurityTransport {
  return new Transport(api, options);
}
