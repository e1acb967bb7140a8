// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { EqualNamesError } from "../errors.js";
import type { GetItemParams } from "../schemas.js";
import type { EqualNamesTransport } from "../transport.js";

export interface ThirdGroup2 {
  /** `GET /c` */
  getItem(params?: GetItem3Params, options?: CallOptions): Call<GetItemParams, GetItem3Error>;

  /** `GET /d/{a-b}/{a_b}/{body}` */
  getPaths(
    aB: string,
    aB_: string,
    body_: string,
    options?: CallOptions,
  ): Call<void, GetPathsError>;
}

/** The parameters of getItem3. */
export interface GetItem3Params {
  "a-b"?: string;
  a_b?: string;
}

/** The errors that getItem3 answers with. */
export type GetItem3Error = EqualNamesError;

/** `GET /c` */
export function getItem3(
  transport: EqualNamesTransport,
  params?: GetItem3Params,
  options?: CallOptions,
): Call<GetItemParams, GetItem3Error> {
  return transport.call({
    id: "getItem",
    method: "GET",
    path: "/c",
    params,
    options,
  });
}

/** The errors that getPaths answers with. */
export type GetPathsError = EqualNamesError;

/** `GET /d/{a-b}/{a_b}/{body}` */
export function getPaths(
  transport: EqualNamesTransport,
  aB: string,
  aB_: string,
  body_: string,
  options?: CallOptions,
): Call<void, GetPathsError> {
  return transport.call({
    id: "getPaths",
    method: "GET",
    path: "/d/{a-b}/{a_b}/{body}",
    pathParams: { "a-b": aB, a_b: aB_, body: body_ },
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ThirdErrors {
  getItem: GetItem3Error;
  getPaths: GetPathsError;
}
