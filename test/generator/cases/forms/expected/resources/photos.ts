// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, multipart } from "specloom/runtime";
import type { FormsError } from "../errors.js";
import type { Upload } from "../schemas.js";
import type { FormsTransport } from "../transport.js";

/** The errors that uploadPhoto answers with. */
export type UploadPhotoError = FormsError;

/** `POST /photos` */
export function uploadPhoto(
  transport: FormsTransport,
  body: Upload | FormData,
  options?: CallOptions,
): Call<void, UploadPhotoError> {
  return transport.call({
    id: "uploadPhoto",
    method: "POST",
    path: "/photos",
    body,
    encode: multipart,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PhotosErrors {
  uploadPhoto: UploadPhotoError;
}
