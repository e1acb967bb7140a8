// Generated from openapi.yaml. Do not edit.

import {
  type ApiDescription,
  type ClientOptions,
  inHeader,
  integer,
  Transport,
} from "specloom/runtime";
import { RecursionLevelsError, RecursionLevelsErrorStatus } from "./errors.js";
import type { RecursionLevel } from "./levels.js";

/** Options of a RecursionLevels client. */
export interface RecursionLevelsOptions<L extends RecursionLevel = 1> extends ClientOptions {
  /** @default 1 */
  readonly recursionLevel?: L;
}

/** Sends RecursionLevels operations; the free functions take it as their first argument. */
export type RecursionLevelsTransport<L extends RecursionLevel = 1> = Transport<
  "RecursionLevels",
  L
>;

const api: ApiDescription<"RecursionLevels"> = {
  contract: 3,
  name: "RecursionLevels",
  options: {
    recursionLevel: {
      in: inHeader,
      name: "X-Depth",
      type: integer,
      minimum: 0,
      maximum: 3,
      default: 1,
    },
  },
  security: [],
  errors: {
    Error: RecursionLevelsError,
    codes: RecursionLevelsErrorStatus,
    message: "message",
  },
  level: "recursionLevel",
};

/**
 * Makes a RecursionLevels transport. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createRecursionLevelsTransport<L extends RecursionLevel = 1>(
  options: RecursionLevelsOptions<L> = {},
): RecursionLevelsTransport<L> {
  return new Transport(api, options);
}
