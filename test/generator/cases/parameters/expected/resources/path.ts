// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, styles } from "specloom/runtime";
import type { ParametersError } from "../errors.js";
import type { Point, Size } from "../schemas.js";
import type { ParametersTransport } from "../transport.js";

/** Path parameters of path. */
export interface PathPath {
  points: Point[];
}

/** The errors that path answers with. */
export type PathError = ParametersError;

const pathRequest = {
  id: "path",
  method: "GET",
  path: "/path/{simple}/{exploded}/{label}/{matrix}/{points}/{size}",
  styles: /* @__PURE__ */ styles({
    simple: { in: "path" },
    exploded: { explode: true },
    label: { style: "label" },
    matrix: { style: "matrix", explode: true },
    points: { in: "path" },
  }),
  decode: asNothing,
} as const;

/** `GET /path/{simple}/{exploded}/{label}/{matrix}/{points}/{size}` */
export function path(
  transport: ParametersTransport,
  simple: string[],
  exploded: Point,
  label: string[],
  matrix: number[],
  points: PathPath["points"],
  size: Size,
  options?: CallOptions,
): Call<void, PathError> {
  return transport.call({
    ...pathRequest,
    pathParams: { simple, exploded, label, matrix, points, size },
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PathErrors {
  path: PathError;
}
