// Generated from openapi.yaml. Do not edit.

import { asText, type Call, type CallOptions, styles } from "specloom/runtime";
import type { HostileTextErrorName, HostileTextErrorOf, HostileTextOtherError } from "../errors.js";
import type { HostileTextTransport } from "../transport.js";

export interface TagXGroup {
  /**
   * Ends here *\/ export const evil = 1; /\* and goes on
   *
   * First line `${not}` a template.
   * \@deprecated This is text, and no tag.
   * Nor is \@deprecated within a line, {\@link https://example.com}, or * &#64;internal in a
   * list:
   * * &#64;internal
   * ```ts
   * const a = "*\/";
   * ```
   * | tables | stay as they are, however wide their rows may be and however often people ask for more of them | x |
   *
   * A long line which is wrapped so that its last word would come to stand at the start of a new
   * line: \@deprecated
   *
   * `GET /a"b/$x/`c`/{id}`
   *
   * @param id *\/
   */
  xY(id: string, params?: XYParams, options?: CallOptions): Call<string, XYError>;
}

/** The parameters of xY. */
export interface XYParams {
  /**
   * *\/ \@deprecated
   *
   * @default "*\/ \@deprecated\n@deprecated"
   */
  "q\"'`${x}\u2028"?: string;
  'X-*/-"Header'?: 'a"b' | "c\u2028d" | "e*/f" | "g\\" | "`${h}`";
}

/** The errors that xY answers with. */
export type XYError =
  | HostileTextErrorOf<HostileTextErrorName, 400>
  | HostileTextOtherError<HostileTextErrorName, 400>;

/**
 * Ends here *\/ export const evil = 1; /\* and goes on
 *
 * First line `${not}` a template.
 * \@deprecated This is text, and no tag.
 * Nor is \@deprecated within a line, {\@link https://example.com}, or * &#64;internal in a
 * list:
 * * &#64;internal
 * ```ts
 * const a = "*\/";
 * ```
 * | tables | stay as they are, however wide their rows may be and however often people ask for more of them | x |
 *
 * A long line which is wrapped so that its last word would come to stand at the start of a new
 * line: \@deprecated
 *
 * `GET /a"b/$x/`c`/{id}`
 *
 * @param id *\/
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
    styles: /* @__PURE__ */ styles({ 'X-*/-"Header': { in: "header" } }),
    decode: asText,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface TagXErrors {
  "x */ y": XYError;
}
