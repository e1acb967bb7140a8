// Generated from openapi.yaml. Do not edit.

import {
  asNothing,
  type Call,
  type CallOptions,
  form,
  jsonBody,
  multipart,
  styles,
} from "specloom/runtime";
import type { ReadmePetstoreError, ReadmePetstoreOtherError } from "../errors.js";
import type { ApiResponse, Pet, PetRequest } from "../schemas.js";
import type { ReadmePetstoreTransport } from "../transport.js";

/** Everything about your Pets */
export interface PetGroup {
  /**
   * Add a new pet to the store
   *
   * `POST /pet`
   *
   * @param body Pet object that needs to be added to the store
   */
  addPet(body: PetRequest, options?: CallOptions): Call<void, AddPetError>;

  /**
   * Update an existing pet
   *
   * `PUT /pet`
   *
   * @param body Pet object that needs to be added to the store
   */
  updatePet(body: PetRequest, options?: CallOptions): Call<void, UpdatePetError>;

  /**
   * Finds Pets by status
   *
   * Multiple status values can be provided with comma separated strings
   *
   * `GET /pet/findByStatus`
   */
  findPetsByStatus(
    params: FindPetsByStatusParams,
    options?: CallOptions,
  ): Call<FindPetsByStatusResponse, FindPetsByStatusError>;

  /**
   * Finds Pets by tags
   *
   * Muliple tags can be provided with comma separated strings. Use tag1, tag2, tag3 for testing.
   *
   * `GET /pet/findByTags`
   *
   * @deprecated
   */
  findPetsByTags(
    params: FindPetsByTagsParams,
    options?: CallOptions,
  ): Call<FindPetsByTagsResponse, FindPetsByTagsError>;

  /**
   * Find pet by ID
   *
   * Returns a single pet
   *
   * `GET /pet/{petId}`
   *
   * @param petId ID of pet to return
   */
  getPetById(petId: number, options?: CallOptions): Call<Pet, GetPetByIdError>;

  /**
   * Updates a pet in the store with form data
   *
   * `POST /pet/{petId}`
   *
   * @param petId ID of pet that needs to be updated
   */
  updatePetWithForm(
    petId: number,
    body?: UpdatePetWithFormBody,
    options?: CallOptions,
  ): Call<void, UpdatePetWithFormError>;

  /**
   * Deletes a pet
   *
   * `DELETE /pet/{petId}`
   *
   * @param petId Pet id to delete
   */
  deletePet(
    petId: number,
    params?: DeletePetParams,
    options?: CallOptions,
  ): Call<void, DeletePetError>;

  /**
   * Uploads an image
   *
   * `POST /pet/{petId}/uploadImage`
   *
   * @param petId ID of pet to update
   */
  uploadFile(
    petId: number,
    body?: UploadFileBody | FormData,
    options?: CallOptions,
  ): Call<ApiResponse, UploadFileError>;
}

/** The errors that addPet answers with. */
export type AddPetError = ReadmePetstoreOtherError<never>;

/**
 * Add a new pet to the store
 *
 * `POST /pet`
 *
 * @param body Pet object that needs to be added to the store
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
    encode: jsonBody,
    decode: asNothing,
    security: [["petstore_auth"]],
    options,
  });
}

/** The errors that updatePet answers with. */
export type UpdatePetError = ReadmePetstoreOtherError<never>;

/**
 * Update an existing pet
 *
 * `PUT /pet`
 *
 * @param body Pet object that needs to be added to the store
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
    encode: jsonBody,
    decode: asNothing,
    security: [["petstore_auth"]],
    options,
  });
}

/** The parameters of findPetsByStatus. */
export interface FindPetsByStatusParams {
  /** Status values that need to be considered for filter */
  status: ("available" | "pending" | "sold")[];
}

/** What findPetsByStatus answers. */
export type FindPetsByStatusResponse = Pet[];

/** The errors that findPetsByStatus answers with. */
export type FindPetsByStatusError = ReadmePetstoreOtherError<never>;

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
    security: [["petstore_auth"]],
    options,
  });
}

/** The parameters of findPetsByTags. */
export interface FindPetsByTagsParams {
  /** Tags to filter by */
  tags: string[];
}

/** What findPetsByTags answers. */
export type FindPetsByTagsResponse = Pet[];

/** The errors that findPetsByTags answers with. */
export type FindPetsByTagsError = ReadmePetstoreOtherError<never>;

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
    security: [["petstore_auth"]],
    options,
  });
}

/** The errors that getPetById answers with. */
export type GetPetByIdError = ReadmePetstoreOtherError<never>;

/**
 * Find pet by ID
 *
 * Returns a single pet
 *
 * `GET /pet/{petId}`
 *
 * @param petId ID of pet to return
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
    security: [["api_key"]],
    options,
  });
}

/** The body of updatePetWithForm. */
export interface UpdatePetWithFormBody {
  /** Updated name of the pet */
  name?: string;
  /** Updated status of the pet */
  status?: string;
}

/** The errors that updatePetWithForm answers with. */
export type UpdatePetWithFormError = ReadmePetstoreOtherError<never>;

/**
 * Updates a pet in the store with form data
 *
 * `POST /pet/{petId}`
 *
 * @param petId ID of pet that needs to be updated
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
    security: [["petstore_auth"]],
    options,
  });
}

/** The parameters of deletePet. */
export interface DeletePetParams {
  api_key?: string;
}

/** The errors that deletePet answers with. */
export type DeletePetError = ReadmePetstoreOtherError<never>;

/**
 * Deletes a pet
 *
 * `DELETE /pet/{petId}`
 *
 * @param petId Pet id to delete
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
    styles: /* @__PURE__ */ styles({ api_key: { in: "header" } }),
    decode: asNothing,
    security: [["petstore_auth"]],
    options,
  });
}

/** The body of uploadFile. */
export interface UploadFileBody {
  /** Additional data to pass to server */
  additionalMetadata?: string;
  /** file to upload */
  file?: Blob;
}

/** The errors that uploadFile answers with. */
export type UploadFileError = ReadmePetstoreError;

/**
 * Uploads an image
 *
 * `POST /pet/{petId}/uploadImage`
 *
 * @param petId ID of pet to update
 */
export function uploadFile(
  transport: ReadmePetstoreTransport,
  petId: number,
  body?: UploadFileBody | FormData,
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

/** The errors of these operations, by their ids. */
export interface PetErrors {
  addPet: AddPetError;
  updatePet: UpdatePetError;
  findPetsByStatus: FindPetsByStatusError;
  findPetsByTags: FindPetsByTagsError;
  getPetById: GetPetByIdError;
  updatePetWithForm: UpdatePetWithFormError;
  deletePet: DeletePetError;
  uploadFile: UploadFileError;
}
