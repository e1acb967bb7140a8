// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, exploded } from "specloom";
import type { EqualNamesCallError } from "./errors.js";
import type { EqualNamesTransport } from "./transport.js";
import type { GetItem3Params, GetItemParams, ItemPart, ItemPart2 } from "./types.js";

/** What can go wrong in getItem. */
export type GetItem2Error = EqualNamesCallError<never>;

/** `GET /a` */
export function getItem(
  transport: EqualNamesTransport,
  options?: CallOptions,
): Call<ItemPart, GetItem2Error> {
  return transport.call({
    method: "GET",
    path: "/a",
    options,
  });
}

/** What can go wrong in getItem2. */
export type GetItem22Error = EqualNamesCallError<never>;

/** `GET /b` */
export function getItem2(
  transport: EqualNamesTransport,
  options?: CallOptions,
): Call<ItemPart2, GetItem22Error> {
  return transport.call({
    method: "GET",
    path: "/b",
    options,
  });
}

/** What can go wrong in getItem3. */
export type GetItem3Error = EqualNamesCallError<never>;

/** `GET /c` */
export function getItem3(
  transport: EqualNamesTransport,
  params?: GetItem3Params,
  options?: CallOptions,
): Call<GetItemParams, GetItem3Error> {
  return transport.call({
    method: "GET",
    path: "/c",
    params: exploded(params),
    options,
  });
}

/** What can go wrong in getPaths. */
export type GetPathsError = EqualNamesCallError<never>;

/** `GET /d/{a-b}/{a_b}/{body}` */
export function getPaths(
  transport: EqualNamesTransport,
  aB: string,
  aB_: string,
  body_: string,
  options?: CallOptions,
): Call<void, GetPathsError> {
  return transport.call({
    method: "GET",
    path: "/d/{a-b}/{a_b}/{body}",
    pathParams: { "a-b": aB, a_b: aB_, body: body_ },
    accept: asNothing,
    options,
  });
}
