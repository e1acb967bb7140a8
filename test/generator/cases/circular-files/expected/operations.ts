// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom";
import type { CircularFilesCallError } from "./errors.js";
import type { CircularFilesTransport } from "./transport.js";
import type { Person } from "./types.js";

/** What can go wrong in getPerson. */
export type GetPersonError = CircularFilesCallError<never>;

/** `GET /people/{name}` */
export function getPerson(
  transport: CircularFilesTransport,
  name: string,
  options?: CallOptions,
): Call<Person, GetPersonError> {
  return transport.call({
    method: "GET",
    path: "/people/{name}",
    pathParams: { name },
    options,
  });
}
