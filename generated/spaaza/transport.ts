// Generated from spec/spaaza/openapi.yaml. Do not edit.
// (inferred) at the end of a comment: the API's own documentation does not say so.
// (inferred: …) there: only what stands after the colon is inferred, the rest is documented.
// What is inferred throughout is listed once, at the head of the document.

import {
  type ApiDescription,
  type ClientOptions,
  type Credential,
  inHeader,
  integer,
  Transport,
} from "../../src/runtime.js";
import { SpaazaError, SpaazaErrorCode } from "./errors.js";
import type { RecursionLevel } from "./levels.js";

/** Options of a Spaaza client. */
export interface SpaazaOptions<L extends RecursionLevel = 3> extends ClientOptions {
  /**
   * Id of the user that the session belongs to. (inferred: that it is a whole number, as in
   * samples)
   *
   * @default the environment variable SPAAZA_SESSION_USER_ID
   */
  readonly sessionUserId?: Credential<number>;
  /**
   * Key of the session. It is a secret.
   *
   * @default the environment variable SPAAZA_SESSION_KEY
   */
  readonly sessionKey?: Credential<string>;
  /**
   * The chain that the request is about. Without it the API answers `missing_parameter` (533); a
   * value that is not a number answers `parameter_validation_error` (543).
   *
   * @default the environment variable SPAAZA_CHAIN_ID
   */
  readonly chainId?: Credential<number>;
  /**
   * The version of the Spaaza API to speak, as major.minor.fix; 1.6.1 or later. Absent answers
   * `missing_parameter` (533), lower than 1.6.1 answers `invalid_endpoint` (545), and another
   * form answers `parameter_validation_error` (543). (inferred: the default, which is the
   * client's)
   *
   * @default 1.6.1
   */
  readonly apiVersion?: Credential<string>;
  /**
   * How much of each resource the answer carries, from 0 (identifiers) to 4 (everything). Level
   * 3 when absent. It applies to single resources, to each item of a list and to the answers of
   * writes. Outside 0 to 4 the API answers `parameter_validation_error` (543).
   *
   * @default 3
   */
  readonly recursionLevel?: L;
  /**
   * Where the API is served. Plain `http:` is refused, except on loopback or with `allowHttp`.
   *
   * - `https://api0.spaaza.com`: Production.
   * - `https://apistage0.spaaza.com`: Staging, for tests.
   *
   * @default https://api0.spaaza.com
   */
  readonly baseUrl?: "https://api0.spaaza.com" | "https://apistage0.spaaza.com" | (string & {});
}

/** Sends Spaaza operations; the free functions take it as their first argument. */
export type SpaazaTransport<L extends RecursionLevel = 3> = Transport<"Spaaza", L>;

const api: ApiDescription<"Spaaza"> = {
  contract: 3,
  name: "Spaaza",
  baseUrl: "https://api0.spaaza.com",
  options: {
    sessionUserId: {
      in: inHeader,
      name: "X-Spaaza-Session-User-ID",
      type: integer,
      env: "SPAAZA_SESSION_USER_ID",
      scheme: true,
      required: true,
      expects: "the id of the user that the session belongs to, such as 70112",
    },
    sessionKey: {
      in: inHeader,
      name: "X-Spaaza-Session-Key",
      env: "SPAAZA_SESSION_KEY",
      scheme: true,
      required: true,
      secret: true,
      expects: "the key of a session, as the login gave it",
    },
    chainId: {
      in: inHeader,
      name: "X-Spaaza-Chain-ID",
      type: integer,
      minimum: 1,
      env: "SPAAZA_CHAIN_ID",
      required: true,
      expects: "the number of a chain, such as 1743",
    },
    apiVersion: {
      in: inHeader,
      name: "X-Spaaza-API-version",
      pattern: /^(1\.6\.[1-9]\d*|1\.([7-9]|[1-9]\d+)\.\d+|([2-9]|[1-9]\d+)\.\d+\.\d+)$/u,
      default: "1.6.1",
      required: true,
      expects: "a version as major.minor.fix, 1.6.1 or later",
    },
    recursionLevel: {
      in: inHeader,
      name: "X-Spaaza-Response-Recursion-Level",
      type: integer,
      minimum: 0,
      maximum: 4,
      default: 3,
      expects: "a whole number from 0 to 4",
    },
  },
  security: [["sessionUserId", "sessionKey"]],
  errors: {
    Error: SpaazaError,
    codes: SpaazaErrorCode,
    code: "error/code",
    message: "error/description",
  },
  envelope: "results",
  level: "recursionLevel",
};

/**
 * Makes a Spaaza transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createSpaazaTransport<L extends RecursionLevel = 3>(
  options: SpaazaOptions<L> = {},
): SpaazaTransport<L> {
  return new Transport(api, options);
}
