// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { SecurityCallError } from "./errors.js";
import type { SecurityTransport } from "./transport.js";

/** What can go wrong in inherited. */
export type InheritedError = SecurityCallError<never>;

/** `GET /inherited` */
export function inherited(
  transport: SecurityTransport,
  options?: CallOptions,
): Call<void, InheritedError> {
  return transport.call({
    method: "GET",
    path: "/inherited",
    accept: asNothing,
    options,
  });
}

/** What can go wrong in anonymous. */
export type AnonymousError = SecurityCallError<never>;

/** `GET /anonymous` */
export function anonymous(
  transport: SecurityTransport,
  options?: CallOptions,
): Call<void, AnonymousError> {
  return transport.call({
    method: "GET",
    path: "/anonymous",
    accept: asNothing,
    security: [],
    options,
  });
}

/** What can go wrong in maybe. */
export type MaybeError = SecurityCallError<never>;

/** `GET /maybe` */
export function maybe(
  transport: SecurityTransport,
  options?: CallOptions,
): Call<void, MaybeError> {
  return transport.call({
    method: "GET",
    path: "/maybe",
    accept: asNothing,
    security: [["oauth"], []],
    options,
  });
}

/** What can go wrong in all. */
export type AllError = SecurityCallError<never>;

/** `GET /all` */
export function all(
  transport: SecurityTransport,
  options?: CallOptions,
): Call<void, AllError> {
  return transport.call({
    method: "GET",
    path: "/all",
    accept: asNothing,
    security: [["key", "query-key", "cookieKey"], ["openId"], ["digest"], ["timeout_"], ["key"]],
    options,
  });
}
