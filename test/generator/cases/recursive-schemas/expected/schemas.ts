// Generated from openapi.yaml. Do not edit.

export interface Tree {
  parent?: Tree;
  children: Tree[];
  leaf?: Leaf;
}

export interface Leaf {
  tree?: Tree;
}

export type Json =
  | string
  | number
  | boolean
  | null
  | Json[]
  | {
      [key: string]: Json;
    };

export type Even = Odd | string;

export type Odd = string | number;

export type Matrix = Matrix[][];
