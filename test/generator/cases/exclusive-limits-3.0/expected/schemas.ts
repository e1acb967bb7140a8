// Generated from openapi.yaml. Do not edit.

/** More than 0. */
export type Price = number;
