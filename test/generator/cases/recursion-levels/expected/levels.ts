// Generated from openapi.yaml. Do not edit.

import type { Address } from "./schemas.js";

/** How deep an answer goes. */
export type RecursionLevel = 0 | 1 | 2 | 3;

/** An Order at recursion level 0. */
export interface Order0 {
  id: number;
}

/** An Order at recursion level 1. */
export interface Order1 extends Order0 {
  total: number;
  note?: string;
}

/** An Order at recursion level 2. */
export interface Order2 extends Order1 {
  customer: Customer0;
  label: Label0;
  address: Address;
}

/** An Order at recursion level 3. */
export interface Order3 extends Order2 {
  customer: Customer1;
  label: Label1;
}

/** A Label at recursion level 0. */
export interface Label0 {
  text: string;
}

/** A Label at recursion level 1. */
export type Label1 = Label0;

/** A Label at recursion level 2. */
export type Label2 = Label1;

/** A Label at recursion level 3. */
export type Label3 = Label2;

/** A Customer at recursion level 0. */
export interface Customer0 {
  id: number;
}

/** A Customer at recursion level 1. */
export interface Customer1 extends Customer0 {
  name: string;
}

/** A Customer at recursion level 2. */
export interface Customer2 extends Customer1 {
  orders: Order0[];
  best: Order0 | null;
}

/** A Customer at recursion level 3. */
export interface Customer3 extends Customer2 {
  orders: Order1[];
  best: Order1 | null;
}
