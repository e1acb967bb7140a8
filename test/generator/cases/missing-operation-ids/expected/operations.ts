// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { MissingOperationIdsCallError } from "./errors.js";
import type { MissingOperationIdsTransport } from "./transport.js";

/** What can go wrong in get. */
export type GetError = MissingOperationIdsCallError<never>;

/** `GET /` */
export function get(
  transport: MissingOperationIdsTransport,
  options?: CallOptions,
): Call<void, GetError> {
  return transport.call({
    method: "GET",
    path: "/",
    accept: asNothing,
    options,
  });
}

/** What can go wrong in getUsersId. */
export type GetUsersIdError = MissingOperationIdsCallError<never>;

/** `GET /users/{id}` */
export function getUsersId(
  transport: MissingOperationIdsTransport,
  id: string,
  options?: CallOptions,
): Call<void, GetUsersIdError> {
  return transport.call({
    method: "GET",
    path: "/users/{id}",
    pathParams: { id },
    accept: asNothing,
    options,
  });
}

/** What can go wrong in deleteUsersId. */
export type DeleteUsersIdError = MissingOperationIdsCallError<never>;

/** `DELETE /users/{id}` */
export function deleteUsersId(
  transport: MissingOperationIdsTransport,
  id: string,
  options?: CallOptions,
): Call<void, DeleteUsersIdError> {
  return transport.call({
    method: "DELETE",
    path: "/users/{id}",
    pathParams: { id },
    accept: asNothing,
    options,
  });
}

/** What can go wrong in getUsersId2. */
export type GetUsersId2Error = MissingOperationIdsCallError<never>;

/** `GET /users/id` */
export function getUsersId2(
  transport: MissingOperationIdsTransport,
  options?: CallOptions,
): Call<void, GetUsersId2Error> {
  return transport.call({
    method: "GET",
    path: "/users/id",
    accept: asNothing,
    options,
  });
}

/** What can go wrong in getUsersId3. */
export type GetUsersId3Error = MissingOperationIdsCallError<never>;

/** `GET /users-id` */
export function getUsersId3(
  transport: MissingOperationIdsTransport,
  options?: CallOptions,
): Call<void, GetUsersId3Error> {
  return transport.call({
    method: "GET",
    path: "/users-id",
    accept: asNothing,
    options,
  });
}
