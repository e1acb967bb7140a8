// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { UnsafeNamesError } from "../errors.js";
import type { UnsafeNamesTransport } from "../transport.js";

/** The errors that createUnsafeNamesClient2 answers with. */
export type CreateUnsafeNamesClient2Error = UnsafeNamesError;

/** `GET /create` */
export function createUnsafeNamesClient2(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, CreateUnsafeNamesClient2Error> {
  return transport.call({
    id: "createUnsafeNamesClient",
    method: "GET",
    path: "/create",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface CreateErrors {
  createUnsafeNamesClient: CreateUnsafeNamesClient2Error;
}
