// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody } from "specloom";
import type { MediaTypesCallError } from "./errors.js";
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
export type CreateNoteError = MediaTypesCallError<never>;

/** `POST /notes` */
export function createNote(
  transport: MediaTypesTransport,
  body: Note,
  options?: CallOptions,
): Call<Note, CreateNoteError> {
  return transport.call({
    method: "POST",
    path: "/notes",
    body: jsonBody(body),
    options,
  });
}

/** What can go wrong in importNotes. */
export type ImportNotesError = MediaTypesCallError<never>;

/** `PUT /notes` */
export function importNotes(
  transport: MediaTypesTransport,
  body?: ImportNotesBody,
  options?: CallOptions,
): Call<ImportNotesResponse, ImportNotesError> {
  return transport.call({
    method: "PUT",
    path: "/notes",
    body: jsonBody(body, "application/vnd.notes.v2+json"),
    anyJson: true,
    options,
  });
}

/** What can go wrong in patchNotes. */
export type PatchNotesError = MediaTypesCallError<never>;

/** `PATCH /notes` */
export function patchNotes(
  transport: MediaTypesTransport,
  body: PatchNotesBody,
  options?: CallOptions,
): Call<PatchNotesResponse | undefined, PatchNotesError> {
  return transport.call({
    method: "PATCH",
    path: "/notes",
    body: jsonBody(body, "application/json-patch+json"),
    maybeEmpty: true,
    options,
  });
}

/** What can go wrong in checkNotes. */
export type CheckNotesError = MediaTypesCallError<never>;

/** `HEAD /notes` */
export function checkNotes(
  transport: MediaTypesTransport,
  options?: CallOptions,
): Call<void, CheckNotesError> {
  return transport.call({
    method: "HEAD",
    path: "/notes",
    accept: asNothing,
    options,
  });
}

/** What can go wrong in sendAnything. */
export type SendAnythingError = MediaTypesCallError<never>;

/** `POST /anything` */
export function sendAnything(
  transport: MediaTypesTransport,
  body?: SendAnythingBody,
  options?: CallOptions,
): Call<SendAnythingResponse, SendAnythingError> {
  return transport.call({
    method: "POST",
    path: "/anything",
    body: jsonBody(body),
    anyJson: true,
    options,
  });
}
