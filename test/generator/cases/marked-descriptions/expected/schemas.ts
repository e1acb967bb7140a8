// Generated from openapi.yaml. Do not edit.
// (inferred) at the end of a comment: the API's own documentation does not say so.
// (inferred: …) there: only what stands after the colon is inferred, the rest is documented.
// What is inferred throughout is listed once, at the head of the document.

export interface Ship {
  /** How it is called. (inferred) */
  name?: string;
  /** In metres, from the keel. */
  draught?: number;
}
