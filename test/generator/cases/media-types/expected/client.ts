// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  diagnostics,
  type RawOperation,
  rawRequest,
  type SpecloomError,
} from "specloom";
import * as operations from "./operations.js";
import {
  createMediaTypesTransport,
  type MediaTypesOptions,
  type MediaTypesTransport,
} from "./transport.js";
import type {
  ImportNotesBody,
  ImportNotesResponse,
  Note,
  PatchNotesBody,
  PatchNotesResponse,
  SendAnythingBody,
  SendAnythingResponse,
} from "./types.js";

/** Notes */
export interface MediaTypesClient {
  /** `POST /notes` */
  createNote(body: Note, options?: CallOptions): Call<Note, operations.CreateNoteError>;
  /** `PUT /notes` */
  importNotes(
    body?: ImportNotesBody,
    options?: CallOptions,
  ): Call<ImportNotesResponse, operations.ImportNotesError>;
  /** `PATCH /notes` */
  patchNotes(
    body: PatchNotesBody,
    options?: CallOptions,
  ): Call<PatchNotesResponse | undefined, operations.PatchNotesError>;
  /** `HEAD /notes` */
  checkNotes(options?: CallOptions): Call<void, operations.CheckNotesError>;
  /** `POST /anything` */
  sendAnything(
    body?: SendAnythingBody,
    options?: CallOptions,
  ): Call<SendAnythingResponse, operations.SendAnythingError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: MediaTypesOptions): MediaTypesClient;
}

/**
 * Makes a MediaTypes client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createMediaTypesClient(options: MediaTypesOptions = {}): MediaTypesClient {
  return bind(createMediaTypesTransport(options, diagnostics));
}

function bind(transport: MediaTypesTransport): MediaTypesClient {
  return {
    createNote: (body, options) => operations.createNote(transport, body, options),
    importNotes: (body, options) => operations.importNotes(transport, body, options),
    patchNotes: (body, options) => operations.patchNotes(transport, body, options),
    checkNotes: (options) => operations.checkNotes(transport, options),
    sendAnything: (body, options) => operations.sendAnything(transport, body, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
