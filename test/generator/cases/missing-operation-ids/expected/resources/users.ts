// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { MissingOperationIdsError } from "../errors.js";
import type { MissingOperationIdsTransport } from "../transport.js";

export interface UsersGroup {
  /** `GET /users/{id}` */
  get(id: string, options?: CallOptions): Call<void, GetUsersIdError>;

  /** `DELETE /users/{id}` */
  delete(id: string, options?: CallOptions): Call<void, DeleteUsersIdError>;

  /** `GET /users/id` */
  getId(options?: CallOptions): Call<void, GetUsersId2Error>;

  /** `GET /users-id` */
  getUsersId(options?: CallOptions): Call<void, GetUsersId3Error>;
}

/** The errors that getUsersId answers with. */
export type GetUsersIdError = MissingOperationIdsError;

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

/** The errors that deleteUsersId answers with. */
export type DeleteUsersIdError = MissingOperationIdsError;

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

/** The errors that getUsersId2 answers with. */
export type GetUsersId2Error = MissingOperationIdsError;

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

/** The errors that getUsersId3 answers with. */
export type GetUsersId3Error = MissingOperationIdsError;

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

/** The errors of these operations, by their ids. */
export interface UsersErrors {
  "get /users/{id}": GetUsersIdError;
  "delete /users/{id}": DeleteUsersIdError;
  "get /users/id": GetUsersId2Error;
  "get /users-id": GetUsersId3Error;
}
