// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, multipart } from "specloom";
import type { ShadowedNamesCallError } from "./errors.js";
import type { ShadowedNamesTransport } from "./transport.js";
import type { BlobObject, CallObject, MapObject } from "./types.js";

/** What can go wrong in listEvents. */
export type ListEventsError = ShadowedNamesCallError<"not_found">;

/** `GET /events` */
export function listEvents(
  transport: ShadowedNamesTransport,
  options?: CallOptions,
): Call<MapObject, ListEventsError> {
  return transport.call({
    method: "GET",
    path: "/events",
    errors: [404],
    options,
  });
}

/** What can go wrong in createBlob. */
export type CreateBlobError = ShadowedNamesCallError<never>;

/** `POST /events` */
export function createBlob(
  transport: ShadowedNamesTransport,
  body: BlobObject,
  options?: CallOptions,
): Call<CallObject, CreateBlobError> {
  return transport.call({
    method: "POST",
    path: "/events",
    body: multipart(body),
    options,
  });
}
