// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { MediaTypesErrorOf } from "./errors.js";
import type { MediaTypesTransport } from "./transport.js";
import type {
  ImportNotesBody,
  ImportNotesResponse,
  Note,
  PatchNotesBody,
  PatchNotesResponse,
  SendAnythingBody,
  SendAnythingResponse,
} from "./types.js";

/** What can go wrong in createNote. */
export type CreateNoteError = MediaTypesErrorOf<never>;

/** `POST /notes` */
export function createNote(
  transport: MediaTypesTransport,
  body: Note,
  options?: CallOptions,
): Call<Note, CreateNoteError> {
  return transport.call({
    id: "createNote",
    method: "POST",
    path: "/notes",
    body,
    options,
  });
}

/** What can go wrong in importNotes. */
export type ImportNotesError = MediaTypesErrorOf<never>;

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
    contentType: "application/vnd.notes.v2+json",
    anyJson: true,
    options,
  });
}

/** What can go wrong in patchNotes. */
export type PatchNotesError = MediaTypesErrorOf<never>;

/** `PATCH /notes` */
export function patchNotes(
  transport: MediaTypesTransport,
  body: PatchNotesBody,
  options?: CallOptions,
): Call<PatchNotesResponse | undefined, PatchNotesError> {
  return transport.call({
    id: "patchNotes",
    method: "PATCH",
    path: "/notes",
    body,
    contentType: "application/json-patch+json",
    maybeEmpty: true,
    options,
  });
}

/** What can go wrong in checkNotes. */
export type CheckNotesError = MediaTypesErrorOf<never>;

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

/** What can go wrong in sendAnything. */
export type SendAnythingError = MediaTypesErrorOf<never>;

/** `POST /anything` */
export function sendAnything(
  transport: MediaTypesTransport,
  body?: SendAnythingBody,
  options?: CallOptions,
): Call<SendAnythingResponse, SendAnythingError> {
  return transport.call({
    id: "sendAnything",
    method: "POST",
    path: "/anything",
    body,
    anyJson: true,
    options,
  });
}
