// Generated from openapi.yaml. Do not edit.

import {
  type ApiDescription,
  asBasic,
  asBearer,
  type BasicCredentials,
  type ClientOptions,
  type Credential,
  serverChoice,
  Transport,
} from "specloom/runtime";
import { Openapi32Error, Openapi32ErrorStatus } from "./errors.js";

/** Options of an Openapi32 client. */
export interface Openapi32Options extends ClientOptions {
  /**
   * Of the old days.
   *
   * @deprecated
   */
  readonly old?: Credential<BasicCredentials>;
  readonly login?: Credential<string>;
  /**
   * Where the API is served. Plain `http:` is refused, except on loopback or with `allowHttp`.
   *
   * - `https://api.example.com`
   * - `https://eu.example.com`
   *
   * @default https://api.example.com
   */
  readonly baseUrl?: "https://api.example.com" | "https://eu.example.com" | (string & {});
  /**
   * The server by its name. Not together with `baseUrl`.
   *
   * - `prod`: https://api.example.com
   * - `regional`: https://eu.example.com
   *
   * @default prod
   */
  readonly server?: "prod" | "regional";
  /** Parts of the server's URL. Not together with `baseUrl`. */
  readonly serverVariables?: {
    /** @default eu */
    readonly region?: string;
  };
}

/** Sends Openapi32 operations; the free functions take it as their first argument. */
export type Openapi32Transport = Transport<"Openapi32">;

const api: ApiDescription<"Openapi32"> = {
  contract: 3,
  name: "Openapi32",
  baseUrl: "https://api.example.com",
  servers: /* @__PURE__ */ serverChoice([
    {
      name: "prod",
      url: "https://api.example.com",
    },
    {
      name: "regional",
      url: "https://{region}.example.com",
      variables: {
        region: { default: "eu" },
      },
    },
  ]),
  options: {
    old: { in: asBasic, scheme: true, secret: true },
    login: { in: asBearer, scheme: true, secret: true },
  },
  security: [["old"], ["login"]],
  errors: {
    Error: Openapi32Error,
    codes: Openapi32ErrorStatus,
    message: "message",
  },
};

/**
 * Makes an Openapi32 transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createOpenapi32Transport(options: Openapi32Options = {}): Openapi32Transport {
  return new Transport(api, options);
}
