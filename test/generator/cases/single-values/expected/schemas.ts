// Generated from openapi.yaml. Do not edit.

export type Names = string[];

export type Pair = [string, number];

export type Animal = never;

export type Pet = unknown;

export interface Cat {
  lives?: number;
}
