// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom";
import type { RecursiveSchemasCallError } from "./errors.js";
import type { RecursiveSchemasTransport } from "./transport.js";
import type { Tree } from "./types.js";

/** What can go wrong in getTree. */
export type GetTreeError = RecursiveSchemasCallError<never>;

/** `GET /tree` */
export function getTree(
  transport: RecursiveSchemasTransport,
  options?: CallOptions,
): Call<Tree, GetTreeError> {
  return transport.call({
    method: "GET",
    path: "/tree",
    options,
  });
}
