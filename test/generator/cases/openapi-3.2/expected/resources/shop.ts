// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, partsAs } from "specloom/runtime";
import type { Openapi32Error } from "../errors.js";
import type { Openapi32Transport } from "../transport.js";

/** All that is sold. */
export interface ShopGroup {
  /** `POST /notes` */
  addNotes(body?: AddNotesBody | Blob, options?: CallOptions): Call<void, AddNotesError>;
}

/** The body of addNotes. */
export type AddNotesBody = {
  text?: string;
}[];

/** The errors that addNotes answers with. */
export type AddNotesError = Openapi32Error;

const addNotesRequest = {
  id: "addNotes",
  method: "POST",
  path: "/notes",
  encode: /* @__PURE__ */ partsAs(
    "mixed",
    {},
    { prefix: [{ types: ["application/vnd.note+json"] }], item: { headers: { "X-Note": "more" } } },
  ),
  decode: asNothing,
} as const;

/** `POST /notes` */
export function addNotes(
  transport: Openapi32Transport,
  body?: AddNotesBody | Blob,
  options?: CallOptions,
): Call<void, AddNotesError> {
  return transport.call({
    ...addNotesRequest,
    body,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ShopErrors {
  addNotes: AddNotesError;
}
