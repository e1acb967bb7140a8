// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, styles } from "specloom";
import type { UnsafeNamesErrorOf } from "./errors.js";
import type { UnsafeNamesTransport } from "./transport.js";
import type { Default, Delete_Params } from "./types.js";

/** What can go wrong in delete_. */
export type Delete_Error = UnsafeNamesErrorOf<never>;

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
    id: "delete",
    method: "DELETE",
    path: "/delete/{class}/{transport}/{__proto__}",
    pathParams: { class: class_, transport: transport_, ["__proto__"]: proto },
    params,
    styles: styles({ ["__proto__"]: { explode: false } }),
    options,
  });
}

/** What can go wrong in then_. */
export type Then_Error = UnsafeNamesErrorOf<never>;

/** `GET /then` */
export function then_(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, Then_Error> {
  return transport.call({
    id: "then",
    method: "GET",
    path: "/then",
    decode: asNothing,
    options,
  });
}

/** What can go wrong in new_. */
export type New_Error = UnsafeNamesErrorOf<never>;

/** `GET /new` */
export function new_(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, New_Error> {
  return transport.call({
    id: "new",
    method: "GET",
    path: "/new",
    decode: asNothing,
    options,
  });
}

/** What can go wrong in withOptions. */
export type WithOptionsError = UnsafeNamesErrorOf<never>;

/** `GET /with-options` */
export function withOptions(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, WithOptionsError> {
  return transport.call({
    id: "withOptions",
    method: "GET",
    path: "/with-options",
    decode: asNothing,
    options,
  });
}

/** What can go wrong in constructor. */
export type ConstructorError = UnsafeNamesErrorOf<never>;

/** `GET /constructor` */
export function constructor(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, ConstructorError> {
  return transport.call({
    id: "constructor",
    method: "GET",
    path: "/constructor",
    decode: asNothing,
    options,
  });
}

/** What can go wrong in default_. */
export type Default_Error = UnsafeNamesErrorOf<never>;

/** `GET /default` */
export function default_(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, Default_Error> {
  return transport.call({
    id: "default",
    method: "GET",
    path: "/default",
    decode: asNothing,
    options,
  });
}

/** What can go wrong in cursorPages_. */
export type CursorPages_Error = UnsafeNamesErrorOf<never>;

/** `GET /cursor-pages` */
export function cursorPages_(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, CursorPages_Error> {
  return transport.call({
    id: "cursorPages",
    method: "GET",
    path: "/cursor-pages",
    decode: asNothing,
    options,
  });
}

/** What can go wrong in createUnsafeNamesClient2. */
export type CreateUnsafeNamesClient2Error = UnsafeNamesErrorOf<never>;

/** `GET /create` */
export function createUnsafeNamesClient2(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, CreateUnsafeNamesClient2Error> {
  return transport.call({
    id: "createUnsafeNamesClient",
    method: "GET",
    path: "/create",
    decode: asNothing,
    options,
  });
}
