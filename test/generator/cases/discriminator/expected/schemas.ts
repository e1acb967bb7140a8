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

/** What each Shape has. */
export interface ShapeBase {
  type: string;
}

export type Shape = Circle | Square;

export type Circle = ShapeBase & {
  type: "Circle";
  radius: number;
};

export type Square = ShapeBase & {
  type: "Square";
  side: number;
};
