// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, multipartAs } from "specloom/runtime";
import type { BytesError } from "../errors.js";
import type { NewPhoto, Photo } from "../schemas.js";
import type { BytesTransport } from "../transport.js";

/** The errors that addPhoto answers with. */
export type AddPhotoError = BytesError;

const addPhotoRequest = {
  id: "addPhoto",
  method: "POST",
  path: "/photos",
  encode: /* @__PURE__ */ multipartAs({
    image: { types: ["image/png"] },
    encoded: { types: ["image/png"], headers: { "Content-Transfer-Encoding": "base64" } },
  }),
} as const;

/** `POST /photos` */
export function addPhoto(
  transport: BytesTransport,
  body: NewPhoto | FormData,
  options?: CallOptions,
): Call<Photo, AddPhotoError> {
  return transport.call({
    ...addPhotoRequest,
    body,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PhotosErrors {
  addPhoto: AddPhotoError;
}
