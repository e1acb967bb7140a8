// Generated from openapi.yaml. Do not edit.

export interface Weather {
  degrees: number;
}

export interface Problem {
  title?: string;
}
