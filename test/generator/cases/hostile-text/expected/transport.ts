// Generated from openapi.yaml. Do not edit.

import {
  type ApiDescription,
  type ClientOptions,
  type Credential,
  inHeader,
  Transport,
} from "specloom/runtime";
import { HostileTextError, HostileTextErrorStatus } from "./errors.js";

/** Options of a HostileText client. */
export interface HostileTextOptions extends ClientOptions {
  /**
   * *\/ \@deprecated
   *
   * @default the environment variable HOSTILE_TEXT_KEY
   */
  readonly key?: Credential<string>;
}

/** Sends HostileText operations; the free functions take it as their first argument. */
export type HostileTextTransport = Transport<"HostileText">;

const api: ApiDescription<"HostileText"> = {
  contract: 3,
  name: "HostileText",
  baseUrl: 'https://example.com/"+alert(1)+"/$`',
  options: {
    key: {
      in: inHeader,
      name: 'X-Key"\u2028*/',
      env: "HOSTILE_TEXT_KEY",
      scheme: true,
      expects: 'a key"`${x}*/\u202e',
    },
  },
  security: [],
  errors: {
    Error: HostileTextError,
    codes: HostileTextErrorStatus,
    message: "a'b\"c`${d}",
  },
};

/**
 * Makes a HostileText transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createHostileTextTransport(options: HostileTextOptions = {}): HostileTextTransport {
  return new Transport(api, options);
}
