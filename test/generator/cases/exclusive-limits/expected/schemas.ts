// Generated from openapi.yaml. Do not edit.

/** More than 0, at most 10. */
export type Price = number;
