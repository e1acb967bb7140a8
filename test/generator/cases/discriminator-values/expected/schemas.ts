// Generated from openapi.yaml. Do not edit.

export type Payment =
  | (Cash & { by: "cash" })
  | (Debit & { by: "debit" })
  | (Credit & { by: "credit" });

export type Cards = Debit | Credit;

export interface Cash {
  by: string;
  coins?: number;
}

export interface Debit {
  by: string;
  bank?: string;
}

export interface Credit {
  by: string;
  limit?: number;
}

export type Shape =
  | (Round & { kind: "circle" })
  | (Round & { kind: "ellipse" })
  | (Angular & { kind: "square" })
  | (Angular & { kind: "rectangle" })
  | Line;

export type RoundKind = "circle" | "ellipse" | (string & {});

export type Round = {
  kind: string;
} & {
  kind: RoundKind;
  radius: number;
};

export interface Angular {
  kind: "square" | "rectangle" | (string & {});
  width: number;
}

export interface Line {
  kind: "line";
  length: number;
}

export type Owner = (Person & { type: "Person" }) | null | (Firm & { type: "Firm" });

export type Person = {
  type: string;
  name: string;
} | null;

export interface Firm {
  type: string;
  seat: string;
}
