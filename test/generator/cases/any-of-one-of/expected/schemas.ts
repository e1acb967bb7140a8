// Generated from openapi.yaml. Do not edit.

export type Payment = {
  amount: number | string;
} & (Card | Cash);

export interface Card {
  number: string;
}

export interface Order {
  day: string;
}

export interface Cash {
  change?: number | null;
}

export type Id = string | number;

export type Size = "small" | "large";

export type Contact = {
  mail?: string;
  phone?: string;
} & (
  | {
      mail: string;
    }
  | {
      phone: string;
    }
);

export type When = string;

export type NotText = unknown;

export type Nested = string | number | boolean;
