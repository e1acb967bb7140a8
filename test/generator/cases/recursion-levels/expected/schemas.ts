// Generated from openapi.yaml. Do not edit.

import type {
  Customer0,
  Customer1,
  Customer2,
  Customer3,
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
