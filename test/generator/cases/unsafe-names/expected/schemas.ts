// Generated from openapi.yaml. Do not edit.

export type Words = string[];

export interface Default {
  ["__proto__"]: string;
  constructor: string;
  toString?: string;
  class?: string;
}

export interface Constructor {
  a?: __proto__;
}

export interface __proto__ {
  b?: string;
}

export type StringObject = string;

export type Any = Record<string, unknown>;

export type Never = "a" | "b" | (string & {});
