// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { ReadmePetstoreError } from "./errors.js";
import * as pet from "./resources/pet.js";
import * as store from "./resources/store.js";
import * as user from "./resources/user.js";
import {
  createReadmePetstoreTransport,
  type ReadmePetstoreOptions,
  type ReadmePetstoreTransport,
} from "./transport.js";

/** Swagger Petstore */
export interface ReadmePetstoreClient {
  /** Everything about your Pets */
  readonly pet: pet.PetGroup;
  /** Access to Petstore orders */
  readonly store: store.StoreGroup;
  /** Operations about user */
  readonly user: user.UserGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, ReadmePetstoreError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: ReadmePetstoreOptions): ReadmePetstoreClient;
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
      addPet: (body, options) => pet.addPet(transport, body, options),
      updatePet: (body, options) => pet.updatePet(transport, body, options),
      findPetsByStatus: (params, options) => pet.findPetsByStatus(transport, params, options),
      findPetsByTags: (params, options) => pet.findPetsByTags(transport, params, options),
      getPetById: (petId, options) => pet.getPetById(transport, petId, options),
      updatePetWithForm: (petId, body, options) =>
        pet.updatePetWithForm(transport, petId, body, options),
      deletePet: (petId, params, options) => pet.deletePet(transport, petId, params, options),
      uploadFile: (petId, body, options) => pet.uploadFile(transport, petId, body, options),
    },
    store: {
      getInventory: (options) => store.getInventory(transport, options),
      placeOrder: (body, options) => store.placeOrder(transport, body, options),
      getOrderById: (orderId, options) => store.getOrderById(transport, orderId, options),
      deleteOrder: (orderId, options) => store.deleteOrder(transport, orderId, options),
    },
    user: {
      createUser: (body, options) => user.createUser(transport, body, options),
      createUsersWithArrayInput: (body, options) =>
        user.createUsersWithArrayInput(transport, body, options),
      createUsersWithListInput: (body, options) =>
        user.createUsersWithListInput(transport, body, options),
      loginUser: (params, options) => user.loginUser(transport, params, options),
      logoutUser: (options) => user.logoutUser(transport, options),
      getUserByName: (username, options) => user.getUserByName(transport, username, options),
      updateUser: (username, body, options) => user.updateUser(transport, username, body, options),
      deleteUser: (username, options) => user.deleteUser(transport, username, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
