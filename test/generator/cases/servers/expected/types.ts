// Generated from openapi.yaml. Do not edit.

/** What getFile answers. */
export type GetFileResponse = Record<string, unknown>;
