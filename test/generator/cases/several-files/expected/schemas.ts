// Generated from openapi.yaml. Do not edit.

/** How much a copy has been read. */
export type Condition = "new" | "worn" | "torn" | (string & {});

export interface Copy {
  shelf: string;
  condition?: Condition;
}

export interface Book {
  isbn: string;
  title: string;
  copies?: Copy[];
}

export interface Problem {
  message: string;
}
