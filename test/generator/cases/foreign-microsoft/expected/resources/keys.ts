// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody, marked } from "specloom/runtime";
import type { ForeignMicrosoftError } from "../errors.js";
import type { ForeignMicrosoftTransport } from "../transport.js";

export interface KeysGroup {
  /** `POST /keys` */
  createKey(body: CreateKeyBody, options?: CallOptions): Call<void, CreateKeyError>;
}

/** The body of createKey. */
export interface CreateKeyBody {
  /**
   * What the key is for.
   *
   * - `s`: signing: Signs what is sent.
   * - `e`: encryption
   */
  kind: "s" | "e";
  password: string;
  ttl?: number;
}

/** The errors that createKey answers with. */
export type CreateKeyError = ForeignMicrosoftError;

/** `POST /keys` */
export function createKey(
  transport: ForeignMicrosoftTransport,
  body: CreateKeyBody,
  options?: CallOptions,
): Call<void, CreateKeyError> {
  return transport.call({
    id: "createKey",
    method: "POST",
    path: "/keys",
    body,
    encode: jsonBody,
    decode: asNothing,
    secrets: /* @__PURE__ */ marked({ body: { password: true } }),
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface KeysErrors {
  createKey: CreateKeyError;
}
