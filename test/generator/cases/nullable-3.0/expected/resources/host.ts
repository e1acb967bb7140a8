// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { Nullable30Error } from "../errors.js";
import type { Nullable30Transport } from "../transport.js";

/** What getHost answers. */
export type GetHostResponse = {
  name?: string;
} | null;

/** The errors that getHost answers with. */
export type GetHostError = Nullable30Error;

/** `GET /host` */
export function getHost(
  transport: Nullable30Transport,
  options?: CallOptions,
): Call<GetHostResponse, GetHostError> {
  return transport.call({
    id: "getHost",
    method: "GET",
    path: "/host",
    anyJson: true,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface HostErrors {
  getHost: GetHostError;
}
