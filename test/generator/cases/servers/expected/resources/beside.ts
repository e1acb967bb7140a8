// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ServersError } from "../errors.js";
import type { ServersTransport } from "../transport.js";

/** The errors that getBeside answers with. */
export type GetBesideError = ServersError;

/** `GET /beside` */
export function getBeside(
  transport: ServersTransport,
  options?: CallOptions,
): Call<void, GetBesideError> {
  return transport.call({
    id: "getBeside",
    method: "GET",
    path: "/beside",
    server: "https://eu.example.com:8443/v3/",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface BesideErrors {
  getBeside: GetBesideError;
}
