// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { EqualNamesErrorOf } from "./errors.js";
import type { EqualNamesTransport } from "./transport.js";
import type { GetItem3Params, GetItemParams, ItemPart, ItemPart2 } from "./types.js";

/** What can go wrong in getItem. */
export type GetItem2Error = EqualNamesErrorOf<never>;

/** `GET /a` */
export function getItem(
  transport: EqualNamesTransport,
  options?: CallOptions,
): Call<ItemPart, GetItem2Error> {
  return transport.call({
    id: "get_item",
    method: "GET",
    path: "/a",
    options,
  });
}

/** What can go wrong in getItem2. */
export type GetItem22Error = EqualNamesErrorOf<never>;

/** `GET /b` */
export function getItem2(
  transport: EqualNamesTransport,
  options?: CallOptions,
): Call<ItemPart2, GetItem22Error> {
  return transport.call({
    id: "get-item",
    method: "GET",
    path: "/b",
    options,
  });
}

/** What can go wrong in getItem3. */
export type GetItem3Error = EqualNamesErrorOf<never>;

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

/** What can go wrong in getPaths. */
export type GetPathsError = EqualNamesErrorOf<never>;

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
