// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, exploded } from "specloom";
import type { OddNamesCallError } from "./errors.js";
import type { OddNamesTransport } from "./transport.js";
import type { PercentParams, Schema } from "./types.js";

/** What can go wrong in operation. */
export type OperationError = OddNamesCallError<never>;

/** `GET /rocket` */
export function operation(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<Schema, OperationError> {
  return transport.call({
    method: "GET",
    path: "/rocket",
    options,
  });
}

/** What can go wrong in uberraschungHolen. */
export type UberraschungHolenError = OddNamesCallError<never>;

/** `GET /überraschung` */
export function uberraschungHolen(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<void, UberraschungHolenError> {
  return transport.call({
    method: "GET",
    path: "/überraschung",
    accept: asNothing,
    options,
  });
}

/** What can go wrong in operation2. */
export type Operation2Error = OddNamesCallError<never>;

/** `GET /списки` */
export function operation2(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<void, Operation2Error> {
  return transport.call({
    method: "GET",
    path: "/списки",
    accept: asNothing,
    options,
  });
}

/** What can go wrong in _2FaStatus. */
export type _2FaStatusError = OddNamesCallError<never>;

/** `GET /2fa` */
export function _2FaStatus(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<void, _2FaStatusError> {
  return transport.call({
    method: "GET",
    path: "/2fa",
    accept: asNothing,
    options,
  });
}

/** What can go wrong in percent. */
export type PercentError = OddNamesCallError<never>;

/** `GET /percent%20and%2Fslash/~tilde` */
export function percent(
  transport: OddNamesTransport,
  params?: PercentParams,
  options?: CallOptions,
): Call<void, PercentError> {
  return transport.call({
    method: "GET",
    path: "/percent%20and%2Fslash/~tilde",
    params: exploded(params),
    accept: asNothing,
    options,
  });
}

/** What can go wrong in getHTTPUrls. */
export type GetHTTPUrlsError = OddNamesCallError<never>;

/** `GET /urls` */
export function getHTTPUrls(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<void, GetHTTPUrlsError> {
  return transport.call({
    method: "GET",
    path: "/urls",
    accept: asNothing,
    options,
  });
}
