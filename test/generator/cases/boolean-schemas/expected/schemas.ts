// Generated from openapi.yaml. Do not edit.

export type Anything = unknown;

export type Nothing = never;

export interface Thing {
  any: Anything;
  none?: Nothing;
  inline?: unknown;
}
