// Generated from openapi.yaml. Do not edit.

import { asNothing, bodyAs, type Call, type CallOptions, plainBody } from "specloom/runtime";
import type { BodyChoicesError } from "../errors.js";
import type { BodyChoicesTransport } from "../transport.js";

/** The bodies that importEntries takes, by media type. */
export interface ImportEntriesBodies {
  "application/octet-stream": Blob;
  "text/plain": string;
}

/** The errors that importEntries answers with. */
export type ImportEntriesError = BodyChoicesError;

const importEntriesRequest = {
  id: "importEntries",
  method: "POST",
  path: "/imports",
  encode: /* @__PURE__ */ bodyAs({
    "application/octet-stream": plainBody,
    "text/plain": plainBody,
  }),
  decode: asNothing,
} as const;

/** `POST /imports` */
export function importEntries<C extends keyof ImportEntriesBodies = "application/octet-stream">(
  transport: BodyChoicesTransport,
  body: ImportEntriesBodies[C],
  options?: CallOptions & { contentType?: C | undefined },
): Call<void, ImportEntriesError> {
  return transport.call({
    ...importEntriesRequest,
    body,
    contentType: options?.contentType,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ImportsErrors {
  importEntries: ImportEntriesError;
}
