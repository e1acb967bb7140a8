// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { OddNamesErrorOf } from "./errors.js";
import type { OddNamesTransport } from "./transport.js";
import type { PercentParams, Schema } from "./types.js";

/** What can go wrong in operation. */
export type OperationError = OddNamesErrorOf<never>;

/** `GET /rocket` */
export function operation(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<Schema, OperationError> {
  return transport.call({
    id: "🚀",
    method: "GET",
    path: "/rocket",
    options,
  });
}

/** What can go wrong in uberraschungHolen. */
export type UberraschungHolenError = OddNamesErrorOf<never>;

/** `GET /überraschung` */
export function uberraschungHolen(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<void, UberraschungHolenError> {
  return transport.call({
    id: "Überraschung holen",
    method: "GET",
    path: "/überraschung",
    decode: asNothing,
    options,
  });
}

/** What can go wrong in operation2. */
export type Operation2Error = OddNamesErrorOf<never>;

/** `GET /списки` */
export function operation2(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<void, Operation2Error> {
  return transport.call({
    id: "список",
    method: "GET",
    path: "/списки",
    decode: asNothing,
    options,
  });
}

/** What can go wrong in _2FaStatus. */
export type _2FaStatusError = OddNamesErrorOf<never>;

/** `GET /2fa` */
export function _2FaStatus(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<void, _2FaStatusError> {
  return transport.call({
    id: "2faStatus",
    method: "GET",
    path: "/2fa",
    decode: asNothing,
    options,
  });
}

/** What can go wrong in percent. */
export type PercentError = OddNamesErrorOf<never>;

/** `GET /percent%20and%2Fslash/~tilde` */
export function percent(
  transport: OddNamesTransport,
  params?: PercentParams,
  options?: CallOptions,
): Call<void, PercentError> {
  return transport.call({
    id: "percent",
    method: "GET",
    path: "/percent%20and%2Fslash/~tilde",
    params,
    decode: asNothing,
    options,
  });
}

/** What can go wrong in getHTTPUrls. */
export type GetHTTPUrlsError = OddNamesErrorOf<never>;

/** `GET /urls` */
export function getHTTPUrls(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<void, GetHTTPUrlsError> {
  return transport.call({
    id: "getHTTPUrls",
    method: "GET",
    path: "/urls",
    decode: asNothing,
    options,
  });
}
