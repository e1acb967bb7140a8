// Generated from openapi.yaml. Do not edit.

import type {
  Customer0,
  Customer1,
  Customer2,
  Customer3,
  Label0,
  Label1,
  Label2,
  Label3,
  Order0,
  Order1,
  Order2,
  Order3,
  RecursionLevel,
} from "./levels.js";

export type Order<L extends RecursionLevel = 1> = {
  0: Order0;
  1: Order1;
  2: Order2;
  3: Order3;
}[L];

/** All of it is there from the start. */
export type Label<L extends RecursionLevel = 1> = {
  0: Label0;
  1: Label1;
  2: Label2;
  3: Label3;
}[L];

/** It has no levels. */
export interface Address {
  town?: string;
}

export type Customer<L extends RecursionLevel = 1> = {
  0: Customer0;
  1: Customer1;
  2: Customer2;
  3: Customer3;
}[L];

export interface OrderList<L extends RecursionLevel = 1> {
  orders: Order<L>[];
  total: number;
}

export interface Client {
  id?: string;
}
