// Generated from openapi.yaml. Do not edit.

import {
  asInteger,
  asListOf,
  byStatus,
  type Call,
  type CallOptions,
  type Success,
  styles,
} from "specloom/runtime";
import type { SwaggerArraysError } from "../errors.js";
import type { SwaggerArraysTransport } from "../transport.js";

export interface ShelvesGroup {
  /** `GET /shelves/{ids}/{marks}` */
  find(
    ids: number[],
    marks: string,
    params?: ShelvesFindParams,
    options?: CallOptions,
  ): Call<ShelvesFindResponse, ShelvesFindError, ShelvesFindSuccess>;
}

/** The parameters of shelvesFind. */
export interface ShelvesFindParams {
  /** At least 1 item. */
  plain?: ("a" | "b")[];
  commas?: string[];
  repeated?: number[];
  spaces?: string[];
  bars?: string[];
  tabs?: string;
  "X-Commas"?: string[];
  "X-Spaces"?: string;
  "X-Many"?: string[];
  rows?: string[];
}

/** What shelvesFind answers. */
export type ShelvesFindResponse = string[];

/** The headers that shelvesFind answers with. */
export interface ShelvesFindHeaders {
  /** Where they are. */
  readonly "x-shelves": number[] | undefined;
  readonly "x-total": number | undefined;
}

/** The successes of shelvesFind. */
export type ShelvesFindSuccess = Success<ShelvesFindResponse, 200, ShelvesFindHeaders>;

/** The errors that shelvesFind answers with. */
export type ShelvesFindError = SwaggerArraysError;

const shelvesFindRequest = {
  id: "shelves.find",
  method: "GET",
  path: "/shelves/{ids}/{marks}",
  styles: /* @__PURE__ */ styles({
    ids: { in: "path" },
    plain: { explode: false },
    commas: { explode: false },
    spaces: { style: "spaceDelimited" },
    bars: { style: "pipeDelimited" },
    "X-Commas": { in: "header" },
    "X-Spaces": { in: "header" },
    "X-Many": { in: "header" },
  }),
  anyJson: true,
  successes: /* @__PURE__ */ byStatus({
    200: { headers: { "x-shelves": asListOf(asInteger), "x-total": asInteger } },
  }),
} as const;

/** `GET /shelves/{ids}/{marks}` */
export function shelvesFind(
  transport: SwaggerArraysTransport,
  ids: number[],
  marks: string,
  params?: ShelvesFindParams,
  options?: CallOptions,
): Call<ShelvesFindResponse, ShelvesFindError, ShelvesFindSuccess> {
  return transport.call({
    ...shelvesFindRequest,
    pathParams: { ids, marks },
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ShelvesErrors {
  "shelves.find": ShelvesFindError;
}
