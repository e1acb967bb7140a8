// Generated from openapi.yaml. Do not edit.

export interface Thing {
  name?: string;
}

export type Anything = unknown;
