// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { UnsafeNamesError } from "../errors.js";
import type { UnsafeNamesTransport } from "../transport.js";

export interface ProtoGroup {
  /** `GET /constructor` */
  constructor_(options?: CallOptions): Call<void, ConstructorError>;
}

/** The errors that constructor answers with. */
export type ConstructorError = UnsafeNamesError;

/** `GET /constructor` */
export function constructor(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, ConstructorError> {
  return transport.call({
    id: "constructor",
    method: "GET",
    path: "/constructor",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ProtoErrors {
  constructor: ConstructorError;
}
