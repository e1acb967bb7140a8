// Generated from openapi.yaml. Do not edit.

export interface Pet {
  name: string;
}
