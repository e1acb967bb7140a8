// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { SecurityErrorOf } from "./errors.js";
import type { SecurityTransport } from "./transport.js";

/** What can go wrong in inherited. */
export type InheritedError = SecurityErrorOf<never>;

/** `GET /inherited` */
export function inherited(
  transport: SecurityTransport,
  options?: CallOptions,
): Call<void, InheritedError> {
  return transport.call({
    id: "inherited",
    method: "GET",
    path: "/inherited",
    decode: asNothing,
    options,
  });
}

/** What can go wrong in anonymous. */
export type AnonymousError = SecurityErrorOf<never>;

/** `GET /anonymous` */
export function anonymous(
  transport: SecurityTransport,
  options?: CallOptions,
): Call<void, AnonymousError> {
  return transport.call({
    id: "anonymous",
    method: "GET",
    path: "/anonymous",
    decode: asNothing,
    security: [],
    options,
  });
}

/** What can go wrong in maybe. */
export type MaybeError = SecurityErrorOf<never>;

/** `GET /maybe` */
export function maybe(
  transport: SecurityTransport,
  options?: CallOptions,
): Call<void, MaybeError> {
  return transport.call({
    id: "maybe",
    method: "GET",
    path: "/maybe",
    decode: asNothing,
    security: [["oauth"], []],
    options,
  });
}

/** What can go wrong in all. */
export type AllError = SecurityErrorOf<never>;

/** `GET /all` */
export function all(
  transport: SecurityTransport,
  options?: CallOptions,
): Call<void, AllError> {
  return transport.call({
    id: "all",
    method: "GET",
    path: "/all",
    decode: asNothing,
    security: [["key", "query-key", "cookieKey"], ["openId"], ["digest"], ["timeout_"], ["key"]],
    options,
  });
}
