// Generated from openapi.yaml. Do not edit.

export type List = string[];

export interface Point {
  x: number;
  y: number;
}

export type Size = "small" | "large";

/** The parameters of plain. */
export interface PlainParams {
  /**
   * At least 1.
   *
   * @default 1
   */
  page?: number;
  /** What to look for. */
  q: string;
}

/** The parameters of query. */
export interface QueryParams {
  form?: List;
  formTogether?: List;
  space?: List;
  pipe?: List;
  deep?: Point;
  reserved?: string;
  json?: Point;
  text?: string;
  "filter[name]"?: string;
}

/** Path parameters of path. */
export interface PathPath {
  points: Point[];
}

/** The parameters of order. */
export interface OrderParams {
  dryRun?: boolean;
}

/** The parameters of same. */
export interface SameParams {
  id_query?: List;
}
