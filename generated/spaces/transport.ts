// Generated from spec/spaces/openapi.yaml. Do not edit.

import {
  type ApiDescription,
  asUsername,
  type ClientOptions,
  type Credential,
  Transport,
} from "../../src/runtime.js";
import { SpacesError, SpacesErrorStatus } from "./errors.js";

/** Options of a Spaces client. */
export interface SpacesOptions extends ClientOptions {
  /**
   * HTTP Basic. The user name is the access token, the password is empty. The token is a secret
   * that permits actions which cannot be undone. It comes from an OAuth 2 application; sign up
   * at https://spaces.pe/ to make one.
   *
   * @default the environment variable SPACES_ACCESS_TOKEN
   */
  readonly accessToken?: Credential<string>;
}

/** Sends Spaces operations; the free functions take it as their first argument. */
export type SpacesTransport = Transport<"Spaces">;

const api: ApiDescription<"Spaces"> = {
  contract: 3,
  name: "Spaces",
  baseUrl: "https://spaces.pe/api/v1",
  options: {
    accessToken: {
      in: asUsername,
      env: "SPACES_ACCESS_TOKEN",
      scheme: true,
      required: true,
      secret: true,
      expects: "the access token of an OAuth 2 application, on one line and without a colon",
    },
  },
  security: [["accessToken"]],
  errors: {
    Error: SpacesError,
    codes: SpacesErrorStatus,
    message: "message",
  },
};

/**
 * Makes a Spaces transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createSpacesTransport(options: SpacesOptions = {}): SpacesTransport {
  return new Transport(api, options);
}
