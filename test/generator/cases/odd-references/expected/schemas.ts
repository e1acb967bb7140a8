// Generated from openapi.yaml. Do not edit.

/** There is none. */
export type NotFound = unknown;

export type Order = {
  id?: string;
} & {
  price?: number;
  reduced?: number;
};
