// Generated from openapi.yaml. Do not edit.

export type Names = string[];

export type Pair = [string?, number?, ...unknown[]];

export interface Animal {
  name: string;
}

export type Pet = Animal;

export interface Cat {
  lives?: number;
}
