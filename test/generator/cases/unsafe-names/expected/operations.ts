// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, exploded, styles } from "specloom";
import type { UnsafeNamesCallError } from "./errors.js";
import type { UnsafeNamesTransport } from "./transport.js";
import type { Default, Delete_Params } from "./types.js";

/** What can go wrong in delete_. */
export type Delete_Error = UnsafeNamesCallError<never>;

/** `DELETE /delete/{class}/{transport}/{__proto__}` */
export function delete_(
  transport: UnsafeNamesTransport,
  class_: string,
  transport_: string,
  proto: string,
  params?: Delete_Params,
  options?: CallOptions,
): Call<Default, Delete_Error> {
  return transport.call({
    method: "DELETE",
    path: "/delete/{class}/{transport}/{__proto__}",
    pathParams: { class: class_, transport: transport_, ["__proto__"]: proto },
    params: exploded(params),
    styles: styles({ ["__proto__"]: { explode: false } }),
    options,
  });
}

/** What can go wrong in then_. */
export type Then_Error = UnsafeNamesCallError<never>;

/** `GET /then` */
export function then_(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, Then_Error> {
  return transport.call({
    method: "GET",
    path: "/then",
    accept: asNothing,
    options,
  });
}

/** What can go wrong in new_. */
export type New_Error = UnsafeNamesCallError<never>;

/** `GET /new` */
export function new_(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, New_Error> {
  return transport.call({
    method: "GET",
    path: "/new",
    accept: asNothing,
    options,
  });
}

/** What can go wrong in withOptions. */
export type WithOptionsError = UnsafeNamesCallError<never>;

/** `GET /with-options` */
export function withOptions(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, WithOptionsError> {
  return transport.call({
    method: "GET",
    path: "/with-options",
    accept: asNothing,
    options,
  });
}

/** What can go wrong in constructor. */
export type ConstructorError = UnsafeNamesCallError<never>;

/** `GET /constructor` */
export function constructor(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, ConstructorError> {
  return transport.call({
    method: "GET",
    path: "/constructor",
    accept: asNothing,
    options,
  });
}

/** What can go wrong in default_. */
export type Default_Error = UnsafeNamesCallError<never>;

/** `GET /default` */
export function default_(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, Default_Error> {
  return transport.call({
    method: "GET",
    path: "/default",
    accept: asNothing,
    options,
  });
}

/** What can go wrong in cursorPages_. */
export type CursorPages_Error = UnsafeNamesCallError<never>;

/** `GET /cursor-pages` */
export function cursorPages_(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, CursorPages_Error> {
  return transport.call({
    method: "GET",
    path: "/cursor-pages",
    accept: asNothing,
    options,
  });
}

/** What can go wrong in createUnsafeNamesClient2. */
export type CreateUnsafeNamesClient2Error = UnsafeNamesCallError<never>;

/** `GET /create` */
export function createUnsafeNamesClient2(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, CreateUnsafeNamesClient2Error> {
  return transport.call({
    method: "GET",
    path: "/create",
    accept: asNothing,
    options,
  });
}
