// Generated from openapi.yaml. Do not edit.

/** At most 10. */
export type Price = number;
