// Generated from openapi.yaml. Do not edit.

export interface Note {
  text: string;
  size: number;
}
