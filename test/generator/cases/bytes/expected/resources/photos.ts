// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, multipart } from "specloom/runtime";
import type { BytesError } from "../errors.js";
import type { NewPhoto, Photo } from "../schemas.js";
import type { BytesTransport } from "../transport.js";

/** The errors that addPhoto answers with. */
export type AddPhotoError = BytesError;

/** `POST /photos` */
export function addPhoto(
  transport: BytesTransport,
  body: NewPhoto | FormData,
  options?: CallOptions,
): Call<Photo, AddPhotoError> {
  return transport.call({
    id: "addPhoto",
    method: "POST",
    path: "/photos",
    body,
    encode: multipart,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PhotosErrors {
  addPhoto: AddPhotoError;
}
