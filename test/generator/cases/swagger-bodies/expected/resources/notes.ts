// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody, plainBody } from "specloom/runtime";
import type { SwaggerBodiesError } from "../errors.js";
import type { Note, NoteRequest } from "../schemas.js";
import type { SwaggerBodiesTransport } from "../transport.js";

export interface NotesGroup {
  /**
   * `POST /notes`
   *
   * @param body What is written.
   */
  create(body: NoteRequest, options?: CallOptions): Call<Note, NotesCreateError>;

  /** `POST /notes/import` */
  import(body: string, options?: CallOptions): Call<void, NotesImportError>;

  /** `POST /notes/any` */
  sendAny(body?: NoteRequest, options?: CallOptions): Call<void, NotesSendAnyError>;

  /** `PUT /notes/shared` */
  replaceAll(
    body: NotesReplaceAllBody,
    params?: NotesReplaceAllParams,
    options?: CallOptions,
  ): Call<void, NotesReplaceAllError>;

  /** `PATCH /notes/shared` */
  changeAll(
    body: NotesChangeAllBody,
    params?: NotesChangeAllParams,
    options?: CallOptions,
  ): Call<void, NotesChangeAllError>;
}

/** The errors that notesCreate answers with. */
export type NotesCreateError = SwaggerBodiesError;

/**
 * `POST /notes`
 *
 * @param body What is written.
 */
export function notesCreate(
  transport: SwaggerBodiesTransport,
  body: NoteRequest,
  options?: CallOptions,
): Call<Note, NotesCreateError> {
  return transport.call({
    id: "notes.create",
    method: "POST",
    path: "/notes",
    body,
    encode: jsonBody,
    options,
  });
}

/** The errors that notesImport answers with. */
export type NotesImportError = SwaggerBodiesError;

/** `POST /notes/import` */
export function notesImport(
  transport: SwaggerBodiesTransport,
  body: string,
  options?: CallOptions,
): Call<void, NotesImportError> {
  return transport.call({
    id: "notes.import",
    method: "POST",
    path: "/notes/import",
    body,
    encode: plainBody,
    contentType: "text/csv",
    decode: asNothing,
    options,
  });
}

/** The errors that notesSendAny answers with. */
export type NotesSendAnyError = SwaggerBodiesError;

/** `POST /notes/any` */
export function notesSendAny(
  transport: SwaggerBodiesTransport,
  body?: NoteRequest,
  options?: CallOptions,
): Call<void, NotesSendAnyError> {
  return transport.call({
    id: "notes.sendAny",
    method: "POST",
    path: "/notes/any",
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The parameters of notesReplaceAll. */
export interface NotesReplaceAllParams {
  dryRun?: boolean;
}

/** The body of notesReplaceAll. */
export type NotesReplaceAllBody = NoteRequest[];

/** The errors that notesReplaceAll answers with. */
export type NotesReplaceAllError = SwaggerBodiesError;

/** `PUT /notes/shared` */
export function notesReplaceAll(
  transport: SwaggerBodiesTransport,
  body: NotesReplaceAllBody,
  params?: NotesReplaceAllParams,
  options?: CallOptions,
): Call<void, NotesReplaceAllError> {
  return transport.call({
    id: "notes.replaceAll",
    method: "PUT",
    path: "/notes/shared",
    params,
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The parameters of notesChangeAll. */
export interface NotesChangeAllParams {
  dryRun?: boolean;
}

/** The body of notesChangeAll. */
export interface NotesChangeAllBody {
  text?: string;
}

/** The errors that notesChangeAll answers with. */
export type NotesChangeAllError = SwaggerBodiesError;

/** `PATCH /notes/shared` */
export function notesChangeAll(
  transport: SwaggerBodiesTransport,
  body: NotesChangeAllBody,
  params?: NotesChangeAllParams,
  options?: CallOptions,
): Call<void, NotesChangeAllError> {
  return transport.call({
    id: "notes.changeAll",
    method: "PATCH",
    path: "/notes/shared",
    params,
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface NotesErrors {
  "notes.create": NotesCreateError;
  "notes.import": NotesImportError;
  "notes.sendAny": NotesSendAnyError;
  "notes.replaceAll": NotesReplaceAllError;
  "notes.changeAll": NotesChangeAllError;
}
