// Generated from openapi.yaml. Do not edit.

/** One of several. */
export type State = "new" | "gone" | (string & {});
