// Generated from openapi.yaml. Do not edit.

export type Payment = Card | Cash;

export interface Card {
  kind: "card";
  number: string;
}

export interface Cash {
  kind: string;
}
