// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, type RawRequest, rawRequest } from "specloom";
import type { ReadmePetstoreError } from "./errors.js";
import * as operations from "./operations.js";
import {
  createReadmePetstoreTransport,
  type ReadmePetstoreOptions,
  type ReadmePetstoreTransport,
} from "./transport.js";
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

/** Swagger Petstore */
export interface ReadmePetstoreClient {
  readonly pet: PetGroup;
  readonly store: StoreGroup;
  readonly user: UserGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, ReadmePetstoreError>;
  /** The same client with other options. */
  withOptions(options: ReadmePetstoreOptions): ReadmePetstoreClient;
}

export interface PetGroup {
  /**
   * Add a new pet to the store
   *
   * `POST /pet`
   */
  addPet(body: PetRequest, options?: CallOptions): Call<void, operations.AddPetError>;

  /**
   * Update an existing pet
   *
   * `PUT /pet`
   */
  updatePet(body: PetRequest, options?: CallOptions): Call<void, operations.UpdatePetError>;

  /**
   * Finds Pets by status
   *
   * `GET /pet/findByStatus`
   */
  findPetsByStatus(
    params: FindPetsByStatusParams,
    options?: CallOptions,
  ): Call<FindPetsByStatusResponse, operations.FindPetsByStatusError>;

  /**
   * Finds Pets by tags
   *
   * `GET /pet/findByTags`
   *
   * @deprecated
   */
  findPetsByTags(
    params: FindPetsByTagsParams,
    options?: CallOptions,
  ): Call<FindPetsByTagsResponse, operations.FindPetsByTagsError>;

  /**
   * Find pet by ID
   *
   * `GET /pet/{petId}`
   */
  getPetById(petId: number, options?: CallOptions): Call<Pet, operations.GetPetByIdError>;

  /**
   * Updates a pet in the store with form data
   *
   * `POST /pet/{petId}`
   */
  updatePetWithForm(
    petId: number,
    body?: UpdatePetWithFormBody,
    options?: CallOptions,
  ): Call<void, operations.UpdatePetWithFormError>;

  /**
   * Deletes a pet
   *
   * `DELETE /pet/{petId}`
   */
  deletePet(
    petId: number,
    params?: DeletePetParams,
    options?: CallOptions,
  ): Call<void, operations.DeletePetError>;

  /**
   * Uploads an image
   *
   * `POST /pet/{petId}/uploadImage`
   */
  uploadFile(
    petId: number,
    body?: UploadFileBody,
    options?: CallOptions,
  ): Call<ApiResponse, operations.UploadFileError>;
}

export interface StoreGroup {
  /**
   * Returns pet inventories by status
   *
   * `GET /store/inventory`
   */
  getInventory(options?: CallOptions): Call<GetInventoryResponse, operations.GetInventoryError>;

  /**
   * Place an order for a pet
   *
   * `POST /store/order`
   */
  placeOrder(body: OrderRequest, options?: CallOptions): Call<Order, operations.PlaceOrderError>;

  /**
   * Find purchase order by ID
   *
   * `GET /store/order/{orderId}`
   */
  getOrderById(orderId: number, options?: CallOptions): Call<Order, operations.GetOrderByIdError>;

  /**
   * Delete purchase order by ID
   *
   * `DELETE /store/order/{orderId}`
   */
  deleteOrder(orderId: number, options?: CallOptions): Call<void, operations.DeleteOrderError>;
}

export interface UserGroup {
  /**
   * Create user
   *
   * `POST /user`
   */
  createUser(body: User, options?: CallOptions): Call<void, operations.CreateUserError>;

  /**
   * Creates list of users with given input array
   *
   * `POST /user/createWithArray`
   */
  createUsersWithArrayInput(
    body: CreateUsersWithArrayInputBody,
    options?: CallOptions,
  ): Call<void, operations.CreateUsersWithArrayInputError>;

  /**
   * Creates list of users with given input array
   *
   * `POST /user/createWithList`
   */
  createUsersWithListInput(
    body: CreateUsersWithListInputBody,
    options?: CallOptions,
  ): Call<void, operations.CreateUsersWithListInputError>;

  /**
   * Logs user into the system
   *
   * `GET /user/login`
   */
  loginUser(
    params: LoginUserParams,
    options?: CallOptions,
  ): Call<LoginUserResponse, operations.LoginUserError>;

  /**
   * Logs out current logged in user session
   *
   * `GET /user/logout`
   */
  logoutUser(options?: CallOptions): Call<void, operations.LogoutUserError>;

  /**
   * Get user by user name
   *
   * `GET /user/{username}`
   */
  getUserByName(username: string, options?: CallOptions): Call<User, operations.GetUserByNameError>;

  /**
   * Updated user
   *
   * `PUT /user/{username}`
   */
  updateUser(
    username: string,
    body: User,
    options?: CallOptions,
  ): Call<void, operations.UpdateUserError>;

  /**
   * Delete user
   *
   * `DELETE /user/{username}`
   */
  deleteUser(username: string, options?: CallOptions): Call<void, operations.DeleteUserError>;
}

/**
 * Makes a ReadmePetstore client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createReadmePetstoreClient(
  options: ReadmePetstoreOptions = {},
): ReadmePetstoreClient {
  return bind(createReadmePetstoreTransport(options));
}

function bind(transport: ReadmePetstoreTransport): ReadmePetstoreClient {
  return {
    pet: {
      addPet: (body, options) => operations.addPet(transport, body, options),
      updatePet: (body, options) => operations.updatePet(transport, body, options),
      findPetsByStatus: (params, options) =>
        operations.findPetsByStatus(transport, params, options),
      findPetsByTags: (params, options) => operations.findPetsByTags(transport, params, options),
      getPetById: (petId, options) => operations.getPetById(transport, petId, options),
      updatePetWithForm: (petId, body, options) =>
        operations.updatePetWithForm(transport, petId, body, options),
      deletePet: (petId, params, options) =>
        operations.deletePet(transport, petId, params, options),
      uploadFile: (petId, body, options) => operations.uploadFile(transport, petId, body, options),
    },
    store: {
      getInventory: (options) => operations.getInventory(transport, options),
      placeOrder: (body, options) => operations.placeOrder(transport, body, options),
      getOrderById: (orderId, options) => operations.getOrderById(transport, orderId, options),
      deleteOrder: (orderId, options) => operations.deleteOrder(transport, orderId, options),
    },
    user: {
      createUser: (body, options) => operations.createUser(transport, body, options),
      createUsersWithArrayInput: (body, options) =>
        operations.createUsersWithArrayInput(transport, body, options),
      createUsersWithListInput: (body, options) =>
        operations.createUsersWithListInput(transport, body, options),
      loginUser: (params, options) => operations.loginUser(transport, params, options),
      logoutUser: (options) => operations.logoutUser(transport, options),
      getUserByName: (username, options) => operations.getUserByName(transport, username, options),
      updateUser: (username, body, options) =>
        operations.updateUser(transport, username, body, options),
      deleteUser: (username, options) => operations.deleteUser(transport, username, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
