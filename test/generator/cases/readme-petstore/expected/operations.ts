// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, form, multipart, styles } from "specloom";
import type { ReadmePetstoreErrorOf } from "./errors.js";
import type { ReadmePetstoreTransport } from "./transport.js";
import type {
  ApiResponse,
  CreateUsersWithArrayInputBody,
  CreateUsersWithListInputBody,
  DeletePetParams,
  FindPetsByStatusParams,
  FindPetsByStatusResponse,
  FindPetsByTagsParams,
  FindPetsByTagsResponse,
  GetInventoryResponse,
  LoginUserParams,
  LoginUserResponse,
  Order,
  OrderRequest,
  Pet,
  PetRequest,
  UpdatePetWithFormBody,
  UploadFileBody,
  User,
} from "./types.js";

/** What can go wrong in addPet. */
export type AddPetError = ReadmePetstoreErrorOf<"method_not_allowed">;

/**
 * Add a new pet to the store
 *
 * `POST /pet`
 */
export function addPet(
  transport: ReadmePetstoreTransport,
  body: PetRequest,
  options?: CallOptions,
): Call<void, AddPetError> {
  return transport.call({
    id: "addPet",
    method: "POST",
    path: "/pet",
    body,
    decode: asNothing,
    errors: ["method_not_allowed"],
    security: [["petstore_auth"]],
    options,
  });
}

/** What can go wrong in updatePet. */
export type UpdatePetError = ReadmePetstoreErrorOf<
  "bad_request" | "not_found" | "method_not_allowed"
>;

/**
 * Update an existing pet
 *
 * `PUT /pet`
 */
export function updatePet(
  transport: ReadmePetstoreTransport,
  body: PetRequest,
  options?: CallOptions,
): Call<void, UpdatePetError> {
  return transport.call({
    id: "updatePet",
    method: "PUT",
    path: "/pet",
    body,
    decode: asNothing,
    errors: ["bad_request", "not_found", "method_not_allowed"],
    security: [["petstore_auth"]],
    options,
  });
}

/** What can go wrong in findPetsByStatus. */
export type FindPetsByStatusError = ReadmePetstoreErrorOf<"bad_request">;

/**
 * Finds Pets by status
 *
 * Multiple status values can be provided with comma separated strings
 *
 * `GET /pet/findByStatus`
 */
export function findPetsByStatus(
  transport: ReadmePetstoreTransport,
  params: FindPetsByStatusParams,
  options?: CallOptions,
): Call<FindPetsByStatusResponse, FindPetsByStatusError> {
  return transport.call({
    id: "findPetsByStatus",
    method: "GET",
    path: "/pet/findByStatus",
    params,
    anyJson: true,
    errors: ["bad_request"],
    security: [["petstore_auth"]],
    options,
  });
}

/** What can go wrong in findPetsByTags. */
export type FindPetsByTagsError = ReadmePetstoreErrorOf<"bad_request">;

/**
 * Finds Pets by tags
 *
 * Muliple tags can be provided with comma separated strings. Use tag1, tag2, tag3 for testing.
 *
 * `GET /pet/findByTags`
 *
 * @deprecated
 */
export function findPetsByTags(
  transport: ReadmePetstoreTransport,
  params: FindPetsByTagsParams,
  options?: CallOptions,
): Call<FindPetsByTagsResponse, FindPetsByTagsError> {
  return transport.call({
    id: "findPetsByTags",
    method: "GET",
    path: "/pet/findByTags",
    params,
    anyJson: true,
    errors: ["bad_request"],
    security: [["petstore_auth"]],
    options,
  });
}

/** What can go wrong in getPetById. */
export type GetPetByIdError = ReadmePetstoreErrorOf<"bad_request" | "not_found">;

/**
 * Find pet by ID
 *
 * Returns a single pet
 *
 * `GET /pet/{petId}`
 */
export function getPetById(
  transport: ReadmePetstoreTransport,
  petId: number,
  options?: CallOptions,
): Call<Pet, GetPetByIdError> {
  return transport.call({
    id: "getPetById",
    method: "GET",
    path: "/pet/{petId}",
    pathParams: { petId },
    errors: ["bad_request", "not_found"],
    security: [["api_key"]],
    options,
  });
}

/** What can go wrong in updatePetWithForm. */
export type UpdatePetWithFormError = ReadmePetstoreErrorOf<"method_not_allowed">;

/**
 * Updates a pet in the store with form data
 *
 * `POST /pet/{petId}`
 */
export function updatePetWithForm(
  transport: ReadmePetstoreTransport,
  petId: number,
  body?: UpdatePetWithFormBody,
  options?: CallOptions,
): Call<void, UpdatePetWithFormError> {
  return transport.call({
    id: "updatePetWithForm",
    method: "POST",
    path: "/pet/{petId}",
    pathParams: { petId },
    body,
    encode: form,
    decode: asNothing,
    errors: ["method_not_allowed"],
    security: [["petstore_auth"]],
    options,
  });
}

/** What can go wrong in deletePet. */
export type DeletePetError = ReadmePetstoreErrorOf<"bad_request" | "not_found">;

/**
 * Deletes a pet
 *
 * `DELETE /pet/{petId}`
 */
export function deletePet(
  transport: ReadmePetstoreTransport,
  petId: number,
  params?: DeletePetParams,
  options?: CallOptions,
): Call<void, DeletePetError> {
  return transport.call({
    id: "deletePet",
    method: "DELETE",
    path: "/pet/{petId}",
    pathParams: { petId },
    params,
    styles: styles({ api_key: { in: "header" } }),
    decode: asNothing,
    errors: ["bad_request", "not_found"],
    security: [["petstore_auth"]],
    options,
  });
}

/** What can go wrong in uploadFile. */
export type UploadFileError = ReadmePetstoreErrorOf<never>;

/**
 * Uploads an image
 *
 * `POST /pet/{petId}/uploadImage`
 */
export function uploadFile(
  transport: ReadmePetstoreTransport,
  petId: number,
  body?: UploadFileBody,
  options?: CallOptions,
): Call<ApiResponse, UploadFileError> {
  return transport.call({
    id: "uploadFile",
    method: "POST",
    path: "/pet/{petId}/uploadImage",
    pathParams: { petId },
    body,
    encode: multipart,
    security: [["petstore_auth"]],
    options,
  });
}

/** What can go wrong in getInventory. */
export type GetInventoryError = ReadmePetstoreErrorOf<never>;

/**
 * Returns pet inventories by status
 *
 * Returns a map of status codes to quantities
 *
 * `GET /store/inventory`
 */
export function getInventory(
  transport: ReadmePetstoreTransport,
  options?: CallOptions,
): Call<GetInventoryResponse, GetInventoryError> {
  return transport.call({
    id: "getInventory",
    method: "GET",
    path: "/store/inventory",
    security: [["api_key"]],
    options,
  });
}

/** What can go wrong in placeOrder. */
export type PlaceOrderError = ReadmePetstoreErrorOf<"bad_request">;

/**
 * Place an order for a pet
 *
 * `POST /store/order`
 */
export function placeOrder(
  transport: ReadmePetstoreTransport,
  body: OrderRequest,
  options?: CallOptions,
): Call<Order, PlaceOrderError> {
  return transport.call({
    id: "placeOrder",
    method: "POST",
    path: "/store/order",
    body,
    errors: ["bad_request"],
    options,
  });
}

/** What can go wrong in getOrderById. */
export type GetOrderByIdError = ReadmePetstoreErrorOf<"bad_request" | "not_found">;

/**
 * Find purchase order by ID
 *
 * For valid response try integer IDs with value >= 1 and <= 10. Other values will generated
 * exceptions
 *
 * `GET /store/order/{orderId}`
 */
export function getOrderById(
  transport: ReadmePetstoreTransport,
  orderId: number,
  options?: CallOptions,
): Call<Order, GetOrderByIdError> {
  return transport.call({
    id: "getOrderById",
    method: "GET",
    path: "/store/order/{orderId}",
    pathParams: { orderId },
    errors: ["bad_request", "not_found"],
    options,
  });
}

/** What can go wrong in deleteOrder. */
export type DeleteOrderError = ReadmePetstoreErrorOf<"bad_request" | "not_found">;

/**
 * Delete purchase order by ID
 *
 * For valid response try integer IDs with positive integer value. Negative or non-integer
 * values will generate API errors
 *
 * `DELETE /store/order/{orderId}`
 */
export function deleteOrder(
  transport: ReadmePetstoreTransport,
  orderId: number,
  options?: CallOptions,
): Call<void, DeleteOrderError> {
  return transport.call({
    id: "deleteOrder",
    method: "DELETE",
    path: "/store/order/{orderId}",
    pathParams: { orderId },
    decode: asNothing,
    errors: ["bad_request", "not_found"],
    options,
  });
}

/** What can go wrong in createUser. */
export type CreateUserError = ReadmePetstoreErrorOf<never>;

/**
 * Create user
 *
 * This can only be done by the logged in user.
 *
 * `POST /user`
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
    decode: asNothing,
    options,
  });
}

/** What can go wrong in createUsersWithArrayInput. */
export type CreateUsersWithArrayInputError = ReadmePetstoreErrorOf<never>;

/**
 * Creates list of users with given input array
 *
 * `POST /user/createWithArray`
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
    decode: asNothing,
    options,
  });
}

/** What can go wrong in createUsersWithListInput. */
export type CreateUsersWithListInputError = ReadmePetstoreErrorOf<never>;

/**
 * Creates list of users with given input array
 *
 * `POST /user/createWithList`
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
    decode: asNothing,
    options,
  });
}

/** What can go wrong in loginUser. */
export type LoginUserError = ReadmePetstoreErrorOf<"bad_request">;

/**
 * Logs user into the system
 *
 * `GET /user/login`
 */
export function loginUser(
  transport: ReadmePetstoreTransport,
  params: LoginUserParams,
  options?: CallOptions,
): Call<LoginUserResponse, LoginUserError> {
  return transport.call({
    id: "loginUser",
    method: "GET",
    path: "/user/login",
    params,
    anyJson: true,
    errors: ["bad_request"],
    options,
  });
}

/** What can go wrong in logoutUser. */
export type LogoutUserError = ReadmePetstoreErrorOf<never>;

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

/** What can go wrong in getUserByName. */
export type GetUserByNameError = ReadmePetstoreErrorOf<"bad_request" | "not_found">;

/**
 * Get user by user name
 *
 * `GET /user/{username}`
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
    errors: ["bad_request", "not_found"],
    options,
  });
}

/** What can go wrong in updateUser. */
export type UpdateUserError = ReadmePetstoreErrorOf<"bad_request" | "not_found">;

/**
 * Updated user
 *
 * This can only be done by the logged in user.
 *
 * `PUT /user/{username}`
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
    decode: asNothing,
    errors: ["bad_request", "not_found"],
    options,
  });
}

/** What can go wrong in deleteUser. */
export type DeleteUserError = ReadmePetstoreErrorOf<"bad_request" | "not_found">;

/**
 * Delete user
 *
 * This can only be done by the logged in user.
 *
 * `DELETE /user/{username}`
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
    errors: ["bad_request", "not_found"],
    options,
  });
}
