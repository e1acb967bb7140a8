// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ForeignNamesError } from "../errors.js";
import type { ForeignNamesTransport } from "../transport.js";

export interface ItemsDraftsGroup {
  /** `POST /items` */
  addOne(options?: CallOptions): Call<void, AddItemError>;
}

/** The errors that addItem answers with. */
export type AddItemError = ForeignNamesError;

/** `POST /items` */
export function addItem(
  transport: ForeignNamesTransport,
  options?: CallOptions,
): Call<void, AddItemError> {
  return transport.call({
    id: "addItem",
    method: "POST",
    path: "/items",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ItemsDraftsErrors {
  addItem: AddItemError;
}
