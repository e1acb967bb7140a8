// Generated from openapi.yaml. Do not edit.

/** At least 0. */
export type Price = number;
