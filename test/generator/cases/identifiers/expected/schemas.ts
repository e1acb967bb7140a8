// Generated from openapi.yaml. Do not edit.

export interface Berth {
  depth: Length;
  fee: Fee;
  mark: NamedPart;
  plan: Part;
}

export interface Length {
  metres: number;
}

export interface Fee {
  cents: number;
  since: Length;
}

export interface Part {
  parts: Part[];
}

export type NamedPart = {
  name: string;
} & Part;
