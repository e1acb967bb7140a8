// Generated from openapi.yaml. Do not edit.

import {
  asInteger,
  asNothing,
  asString,
  byStatus,
  type Call,
  type CallOptions,
  jsonBody,
  type Success,
} from "specloom/runtime";
import type { ReadmePetstoreOtherError } from "../errors.js";
import type { User } from "../schemas.js";
import type { ReadmePetstoreTransport } from "../transport.js";

/** Operations about user */
export interface UserGroup {
  /**
   * Create user
   *
   * This can only be done by the logged in user.
   *
   * `POST /user`
   *
   * @param body Created user object
   */
  createUser(body: User, options?: CallOptions): Call<void, CreateUserError>;

  /**
   * Creates list of users with given input array
   *
   * `POST /user/createWithArray`
   *
   * @param body List of user object
   */
  createUsersWithArrayInput(
    body: CreateUsersWithArrayInputBody,
    options?: CallOptions,
  ): Call<void, CreateUsersWithArrayInputError>;

  /**
   * Creates list of users with given input array
   *
   * `POST /user/createWithList`
   *
   * @param body List of user object
   */
  createUsersWithListInput(
    body: CreateUsersWithListInputBody,
    options?: CallOptions,
  ): Call<void, CreateUsersWithListInputError>;

  /**
   * Logs user into the system
   *
   * `GET /user/login`
   */
  loginUser(
    params: LoginUserParams,
    options?: CallOptions,
  ): Call<LoginUserResponse, LoginUserError, LoginUserSuccess>;

  /**
   * Logs out current logged in user session
   *
   * `GET /user/logout`
   */
  logoutUser(options?: CallOptions): Call<void, LogoutUserError>;

  /**
   * Get user by user name
   *
   * `GET /user/{username}`
   *
   * @param username The name that needs to be fetched. Use user1 for testing.
   */
  getUserByName(username: string, options?: CallOptions): Call<User, GetUserByNameError>;

  /**
   * Updated user
   *
   * This can only be done by the logged in user.
   *
   * `PUT /user/{username}`
   *
   * @param username name that need to be updated
   * @param body Updated user object
   */
  updateUser(username: string, body: User, options?: CallOptions): Call<void, UpdateUserError>;

  /**
   * Delete user
   *
   * This can only be done by the logged in user.
   *
   * `DELETE /user/{username}`
   *
   * @param username The name that needs to be deleted
   */
  deleteUser(username: string, options?: CallOptions): Call<void, DeleteUserError>;
}

/** The errors that createUser answers with. */
export type CreateUserError = ReadmePetstoreOtherError<never>;

/**
 * Create user
 *
 * This can only be done by the logged in user.
 *
 * `POST /user`
 *
 * @param body Created user object
 */
export function createUser(
  transport: ReadmePetstoreTransport,
  body: User,
  options?: CallOptions,
): Call<void, CreateUserError> {
  return transport.call({
    id: "createUser",
    method: "POST",
    path: "/user",
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The body of createUsersWithArrayInput. */
export type CreateUsersWithArrayInputBody = User[];

/** The errors that createUsersWithArrayInput answers with. */
export type CreateUsersWithArrayInputError = ReadmePetstoreOtherError<never>;

/**
 * Creates list of users with given input array
 *
 * `POST /user/createWithArray`
 *
 * @param body List of user object
 */
export function createUsersWithArrayInput(
  transport: ReadmePetstoreTransport,
  body: CreateUsersWithArrayInputBody,
  options?: CallOptions,
): Call<void, CreateUsersWithArrayInputError> {
  return transport.call({
    id: "createUsersWithArrayInput",
    method: "POST",
    path: "/user/createWithArray",
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The body of createUsersWithListInput. */
export type CreateUsersWithListInputBody = User[];

/** The errors that createUsersWithListInput answers with. */
export type CreateUsersWithListInputError = ReadmePetstoreOtherError<never>;

/**
 * Creates list of users with given input array
 *
 * `POST /user/createWithList`
 *
 * @param body List of user object
 */
export function createUsersWithListInput(
  transport: ReadmePetstoreTransport,
  body: CreateUsersWithListInputBody,
  options?: CallOptions,
): Call<void, CreateUsersWithListInputError> {
  return transport.call({
    id: "createUsersWithListInput",
    method: "POST",
    path: "/user/createWithList",
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The parameters of loginUser. */
export interface LoginUserParams {
  /** The user name for login */
  username: string;
  /** The password for login in clear text */
  password: string;
}

/** What loginUser answers. */
export type LoginUserResponse = string;

/** The headers that loginUser answers with. */
export interface LoginUserHeaders {
  /** calls per hour allowed by the user */
  readonly "x-rate-limit": number | undefined;
  /** date in UTC when token expires */
  readonly "x-expires-after": string | undefined;
}

/** The successes of loginUser. */
export type LoginUserSuccess = Success<LoginUserResponse, 200, LoginUserHeaders>;

/** The errors that loginUser answers with. */
export type LoginUserError = ReadmePetstoreOtherError<never>;

const loginUserRequest = {
  id: "loginUser",
  method: "GET",
  path: "/user/login",
  anyJson: true,
  successes: /* @__PURE__ */ byStatus({
    200: { headers: { "x-rate-limit": asInteger, "x-expires-after": asString } },
  }),
} as const;

/**
 * Logs user into the system
 *
 * `GET /user/login`
 */
export function loginUser(
  transport: ReadmePetstoreTransport,
  params: LoginUserParams,
  options?: CallOptions,
): Call<LoginUserResponse, LoginUserError, LoginUserSuccess> {
  return transport.call({
    ...loginUserRequest,
    params,
    options,
  });
}

/** The errors that logoutUser answers with. */
export type LogoutUserError = ReadmePetstoreOtherError<never>;

/**
 * Logs out current logged in user session
 *
 * `GET /user/logout`
 */
export function logoutUser(
  transport: ReadmePetstoreTransport,
  options?: CallOptions,
): Call<void, LogoutUserError> {
  return transport.call({
    id: "logoutUser",
    method: "GET",
    path: "/user/logout",
    decode: asNothing,
    options,
  });
}

/** The errors that getUserByName answers with. */
export type GetUserByNameError = ReadmePetstoreOtherError<never>;

/**
 * Get user by user name
 *
 * `GET /user/{username}`
 *
 * @param username The name that needs to be fetched. Use user1 for testing.
 */
export function getUserByName(
  transport: ReadmePetstoreTransport,
  username: string,
  options?: CallOptions,
): Call<User, GetUserByNameError> {
  return transport.call({
    id: "getUserByName",
    method: "GET",
    path: "/user/{username}",
    pathParams: { username },
    options,
  });
}

/** The errors that updateUser answers with. */
export type UpdateUserError = ReadmePetstoreOtherError<never>;

/**
 * Updated user
 *
 * This can only be done by the logged in user.
 *
 * `PUT /user/{username}`
 *
 * @param username name that need to be updated
 * @param body Updated user object
 */
export function updateUser(
  transport: ReadmePetstoreTransport,
  username: string,
  body: User,
  options?: CallOptions,
): Call<void, UpdateUserError> {
  return transport.call({
    id: "updateUser",
    method: "PUT",
    path: "/user/{username}",
    pathParams: { username },
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The errors that deleteUser answers with. */
export type DeleteUserError = ReadmePetstoreOtherError<never>;

/**
 * Delete user
 *
 * This can only be done by the logged in user.
 *
 * `DELETE /user/{username}`
 *
 * @param username The name that needs to be deleted
 */
export function deleteUser(
  transport: ReadmePetstoreTransport,
  username: string,
  options?: CallOptions,
): Call<void, DeleteUserError> {
  return transport.call({
    id: "deleteUser",
    method: "DELETE",
    path: "/user/{username}",
    pathParams: { username },
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface UserErrors {
  createUser: CreateUserError;
  createUsersWithArrayInput: CreateUsersWithArrayInputError;
  createUsersWithListInput: CreateUsersWithListInputError;
  loginUser: LoginUserError;
  logoutUser: LogoutUserError;
  getUserByName: GetUserByNameError;
  updateUser: UpdateUserError;
  deleteUser: DeleteUserError;
}
