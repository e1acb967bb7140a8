// Generated from openapi.yaml. Do not edit.

import { asText, type Call, type CallOptions, plainBody, styles } from "specloom";
import type { HostileTextErrorOf } from "./errors.js";
import type { HostileTextTransport } from "./transport.js";
import type { Evil, XYParams } from "./types.js";

/** What can go wrong in xY. */
export type XYError = HostileTextErrorOf<"bad_request">;

/**
 * Ends here *\/ export const evil = 1; /\* and goes on
 *
 * First line `${not}` a template.
 * \@deprecated This is text, and no tag.
 * Nor is \@deprecated within a line, {\@link https://example.com}, or * \@internal in a list:
 * * \@internal
 * ```ts
 * const a = "*\/";
 * ```
 * | tables | stay as they are, however wide their rows may be and however often people ask for more of them | x |
 *
 * A long line which is wrapped so that its last word would come to stand at the start of a new
 * line: \@deprecated
 *
 * `GET /a"b/$x/`c`/{id}`
 */
export function xY(
  transport: HostileTextTransport,
  id: string,
  params?: XYParams,
  options?: CallOptions,
): Call<string, XYError> {
  return transport.call({
    id: "x */ y",
    method: "GET",
    path: '/a"b/$x/`c`/{id}',
    pathParams: { id },
    params,
    styles: styles({ 'X-*/-"Header': { in: "header" } }),
    decode: asText,
    errors: ["bad_request"],
    options,
  });
}

/** What can go wrong in send. */
export type SendError = HostileTextErrorOf<never>;

/**
 * Hidden: � � � � � � � �[31m end.
 *
 * `POST /send`
 */
export function send(
  transport: HostileTextTransport,
  body?: Blob,
  options?: CallOptions,
): Call<Evil, SendError> {
  return transport.call({
    id: "send",
    method: "POST",
    path: "/send",
    body,
    encode: plainBody,
    options,
  });
}
