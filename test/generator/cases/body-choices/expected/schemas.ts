// Generated from openapi.yaml. Do not edit.

export type CObject = string;

export interface Entry {
  text?: string;
  receipt?: string;
  c?: CObject;
}
