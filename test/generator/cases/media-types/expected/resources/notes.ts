// Generated from openapi.yaml. Do not edit.

import {
  asJson,
  asNothing,
  asText,
  bodyAs,
  byStatus,
  type Call,
  type CallOptions,
  form,
  jsonBody,
  type Success,
} from "specloom/runtime";
import type { MediaTypesError } from "../errors.js";
import type { Note } from "../schemas.js";
import type { MediaTypesTransport } from "../transport.js";

/** The bodies that createNote takes, by media type. */
export interface CreateNoteBodies {
  "application/json": Note;
  "application/x-www-form-urlencoded": Note;
}

/** What createNote answers, by the media type that is asked for. */
export interface CreateNoteResponses {
  "application/json": Note;
  "text/plain": string;
}

/** The errors that createNote answers with. */
export type CreateNoteError = MediaTypesError;

const createNoteRequest = {
  id: "createNote",
  method: "POST",
  path: "/notes",
  encode: /* @__PURE__ */ bodyAs({
    "application/json": jsonBody,
    "application/x-www-form-urlencoded": form,
  }),
  successes: /* @__PURE__ */ byStatus({
    "2XX": { decode: { "application/json": asJson, "text/plain": asText } },
  }),
} as const;

/** `POST /notes` */
export function createNote<
  C extends keyof CreateNoteBodies = "application/json",
  A extends keyof CreateNoteResponses = "application/json",
>(
  transport: MediaTypesTransport,
  body: CreateNoteBodies[C],
  options?: CallOptions & { contentType?: C | undefined; accept?: A | undefined },
): Call<CreateNoteResponses[A], CreateNoteError> {
  return transport.call({
    ...createNoteRequest,
    body,
    contentType: options?.contentType,
    accept: options?.accept ?? "application/json",
    options,
  });
}

/** The body of importNotes. */
export type ImportNotesBody = Note[];

/** What importNotes answers. */
export type ImportNotesResponse = number;

/** The errors that importNotes answers with. */
export type ImportNotesError = MediaTypesError;

/** `PUT /notes` */
export function importNotes(
  transport: MediaTypesTransport,
  body?: ImportNotesBody,
  options?: CallOptions,
): Call<ImportNotesResponse, ImportNotesError> {
  return transport.call({
    id: "importNotes",
    method: "PUT",
    path: "/notes",
    body,
    encode: jsonBody,
    contentType: "application/vnd.notes.v2+json",
    anyJson: true,
    options,
  });
}

/** The body of patchNotes. */
export type PatchNotesBody = Record<string, unknown>[];

/** What patchNotes answers. */
export interface PatchNotesResponse202 {
  job: string;
}

/** What patchNotes answers. */
export type PatchNotesResponse = Note | PatchNotesResponse202;

/** The successes of patchNotes. */
export type PatchNotesSuccess =
  | Success<Note, 200>
  | Success<PatchNotesResponse202, 202>
  | Success<undefined, 204>;

/** The errors that patchNotes answers with. */
export type PatchNotesError = MediaTypesError;

/** `PATCH /notes` */
export function patchNotes(
  transport: MediaTypesTransport,
  body: PatchNotesBody,
  options?: CallOptions,
): Call<PatchNotesResponse | undefined, PatchNotesError, PatchNotesSuccess> {
  return transport.call({
    id: "patchNotes",
    method: "PATCH",
    path: "/notes",
    body,
    encode: jsonBody,
    contentType: "application/json-patch+json",
    successes: /* @__PURE__ */ byStatus({ 200: {}, 202: {}, 204: { decode: asNothing } }),
    options,
  });
}

/** The errors that checkNotes answers with. */
export type CheckNotesError = MediaTypesError;

/** `HEAD /notes` */
export function checkNotes(
  transport: MediaTypesTransport,
  options?: CallOptions,
): Call<void, CheckNotesError> {
  return transport.call({
    id: "checkNotes",
    method: "HEAD",
    path: "/notes",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface NotesErrors {
  createNote: CreateNoteError;
  importNotes: ImportNotesError;
  patchNotes: PatchNotesError;
  checkNotes: CheckNotesError;
}
