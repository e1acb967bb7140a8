// Generated from openapi.yaml. Do not edit.

import {
  asNothing,
  bodyAs,
  type Call,
  type CallOptions,
  form,
  jsonBody,
  multipart,
  multipartAs,
  plainBody,
} from "specloom/runtime";
import type { BodyChoicesError } from "../errors.js";
import type { Entry } from "../schemas.js";
import type { BodyChoicesTransport } from "../transport.js";

export interface EntriesGroup {
  /** `POST /entries` */
  addEntries<C extends keyof AddEntriesBodies = "application/json">(
    body: AddEntriesBodies[C],
    options?: CallOptions & { contentType?: C | undefined },
  ): Call<void, AddEntriesError>;

  /** `PUT /entries` */
  replaceEntry<C extends keyof ReplaceEntryBodies = "application/x-www-form-urlencoded">(
    body?: ReplaceEntryBodies[C],
    options?: CallOptions & { contentType?: C | undefined },
  ): Call<void, ReplaceEntryError>;

  /** `PATCH /entries` */
  changeEntry(body: Entry, options?: CallOptions): Call<void, ChangeEntryError>;
}

/** The bodies that addEntries takes, by media type. */
export interface AddEntriesBodies {
  "application/json": Entry;
  "text/csv": string;
  "application/vnd.ledger.batch+json": Entry[];
  "multipart/form-data":
    | {
        sheet: Blob;
        about?: {
          year?: number;
        };
      }
    | FormData;
  "image/*": Blob;
}

/** The errors that addEntries answers with. */
export type AddEntriesError = BodyChoicesError;

const addEntriesRequest = {
  id: "addEntries",
  method: "POST",
  path: "/entries",
  encode: /* @__PURE__ */ bodyAs({
    "application/json": jsonBody,
    "text/csv": plainBody,
    "application/vnd.ledger.batch+json": jsonBody,
    "multipart/form-data": /* @__PURE__ */ multipartAs({ sheet: { types: ["text/csv"] } }),
    "image/*": plainBody,
  }),
  decode: asNothing,
} as const;

/** `POST /entries` */
export function addEntries<C extends keyof AddEntriesBodies = "application/json">(
  transport: BodyChoicesTransport,
  body: AddEntriesBodies[C],
  options?: CallOptions & { contentType?: C | undefined },
): Call<void, AddEntriesError> {
  return transport.call({
    ...addEntriesRequest,
    body,
    contentType: options?.contentType,
    options,
  });
}

/** The body of replaceEntry. */
export interface ReplaceEntryBody {
  text?: string;
}

/** The bodies that replaceEntry takes, by media type. */
export interface ReplaceEntryBodies {
  "application/x-www-form-urlencoded": ReplaceEntryBody;
  "multipart/form-data": ReplaceEntryBody | FormData;
}

/** The errors that replaceEntry answers with. */
export type ReplaceEntryError = BodyChoicesError;

const replaceEntryRequest = {
  id: "replaceEntry",
  method: "PUT",
  path: "/entries",
  encode: /* @__PURE__ */ bodyAs({
    "application/x-www-form-urlencoded": form,
    "multipart/form-data": multipart,
  }),
  decode: asNothing,
} as const;

/** `PUT /entries` */
export function replaceEntry<
  C extends keyof ReplaceEntryBodies = "application/x-www-form-urlencoded",
>(
  transport: BodyChoicesTransport,
  body?: ReplaceEntryBodies[C],
  options?: CallOptions & { contentType?: C | undefined },
): Call<void, ReplaceEntryError> {
  return transport.call({
    ...replaceEntryRequest,
    body,
    contentType: options?.contentType,
    options,
  });
}

/** The errors that changeEntry answers with. */
export type ChangeEntryError = BodyChoicesError;

/** `PATCH /entries` */
export function changeEntry(
  transport: BodyChoicesTransport,
  body: Entry,
  options?: CallOptions,
): Call<void, ChangeEntryError> {
  return transport.call({
    id: "changeEntry",
    method: "PATCH",
    path: "/entries",
    body,
    encode: jsonBody,
    contentType: "application/merge-patch+json",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface EntriesErrors {
  addEntries: AddEntriesError;
  replaceEntry: ReplaceEntryError;
  changeEntry: ChangeEntryError;
}
