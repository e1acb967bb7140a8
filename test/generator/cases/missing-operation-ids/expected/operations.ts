// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { MissingOperationIdsErrorOf } from "./errors.js";
import type { MissingOperationIdsTransport } from "./transport.js";

/** What can go wrong in get. */
export type GetError = MissingOperationIdsErrorOf<never>;

/** `GET /` */
export function get(
  transport: MissingOperationIdsTransport,
  options?: CallOptions,
): Call<void, GetError> {
  return transport.call({
    id: "get /",
    method: "GET",
    path: "/",
    decode: asNothing,
    options,
  });
}

/** What can go wrong in getUsersId. */
export type GetUsersIdError = MissingOperationIdsErrorOf<never>;

/** `GET /users/{id}` */
export function getUsersId(
  transport: MissingOperationIdsTransport,
  id: string,
  options?: CallOptions,
): Call<void, GetUsersIdError> {
  return transport.call({
    id: "get /users/{id}",
    method: "GET",
    path: "/users/{id}",
    pathParams: { id },
    decode: asNothing,
    options,
  });
}

/** What can go wrong in deleteUsersId. */
export type DeleteUsersIdError = MissingOperationIdsErrorOf<never>;

/** `DELETE /users/{id}` */
export function deleteUsersId(
  transport: MissingOperationIdsTransport,
  id: string,
  options?: CallOptions,
): Call<void, DeleteUsersIdError> {
  return transport.call({
    id: "delete /users/{id}",
    method: "DELETE",
    path: "/users/{id}",
    pathParams: { id },
    decode: asNothing,
    options,
  });
}

/** What can go wrong in getUsersId2. */
export type GetUsersId2Error = MissingOperationIdsErrorOf<never>;

/** `GET /users/id` */
export function getUsersId2(
  transport: MissingOperationIdsTransport,
  options?: CallOptions,
): Call<void, GetUsersId2Error> {
  return transport.call({
    id: "get /users/id",
    method: "GET",
    path: "/users/id",
    decode: asNothing,
    options,
  });
}

/** What can go wrong in getUsersId3. */
export type GetUsersId3Error = MissingOperationIdsErrorOf<never>;

/** `GET /users-id` */
export function getUsersId3(
  transport: MissingOperationIdsTransport,
  options?: CallOptions,
): Call<void, GetUsersId3Error> {
  return transport.call({
    id: "get /users-id",
    method: "GET",
    path: "/users-id",
    decode: asNothing,
    options,
  });
}
