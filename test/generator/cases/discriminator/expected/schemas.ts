// Generated from openapi.yaml. Do not edit.

export type Animal =
  | (Cat & { kind: "cat" })
  | (Dog & { kind: "hound" })
  | (Dog & { kind: "puppy" })
  | (Bird & { kind: "bird" })
  | (SeaLion & { kind: "lion" });

export interface Cat {
  kind: string;
  lives?: number;
}

export interface Dog {
  kind: "hound" | "puppy" | (string & {});
  tricks: string[];
}

export interface Bird {
  kind: string;
  wings?: number;
}

export interface SeaLion {
  kind: string;
  depth?: number;
}

export type Shape = {
  type: string;
} & ((Circle & { type: "Circle" }) | (Square & { type: "Square" }));

export type Circle = {
  type: string;
} & {
  radius: number;
};

export type Square = {
  type: string;
} & {
  side: number;
};
