// Generated from openapi.yaml. Do not edit.

export interface Note {
  text: string;
}

/** The body of importNotes. */
export type ImportNotesBody = Note[];

/** What importNotes answers. */
export type ImportNotesResponse = number;

/** The body of patchNotes. */
export type PatchNotesBody = Record<string, unknown>[];

/** What patchNotes answers. */
export type PatchNotesResponse = Note | {
  job: string;
};

/** The body of sendAnything. */
export type SendAnythingBody = unknown;

/** What sendAnything answers. */
export type SendAnythingResponse = unknown;
