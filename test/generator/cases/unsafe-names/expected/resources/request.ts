// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { UnsafeNamesError } from "../errors.js";
import type { UnsafeNamesTransport } from "../transport.js";

export interface RequestGroup {
  /** `GET /cursor-pages` */
  cursorPages(options?: CallOptions): Call<void, CursorPages_Error>;
}

/** The errors that cursorPages_ answers with. */
export type CursorPages_Error = UnsafeNamesError;

/** `GET /cursor-pages` */
export function cursorPages_(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, CursorPages_Error> {
  return transport.call({
    id: "cursorPages",
    method: "GET",
    path: "/cursor-pages",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface RequestErrors {
  cursorPages: CursorPages_Error;
}
