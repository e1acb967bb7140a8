// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, multipartAs } from "specloom/runtime";
import type { FormsError } from "../errors.js";
import type { Upload } from "../schemas.js";
import type { FormsTransport } from "../transport.js";

/** The errors that uploadPhoto answers with. */
export type UploadPhotoError = FormsError;

const uploadPhotoRequest = {
  id: "uploadPhoto",
  method: "POST",
  path: "/photos",
  encode: /* @__PURE__ */ multipartAs({
    encoded: {
      types: ["application/octet-stream"],
      headers: { "Content-Transfer-Encoding": "base64" },
    },
  }),
  decode: asNothing,
} as const;

/** `POST /photos` */
export function uploadPhoto(
  transport: FormsTransport,
  body: Upload | FormData,
  options?: CallOptions,
): Call<void, UploadPhotoError> {
  return transport.call({
    ...uploadPhotoRequest,
    body,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PhotosErrors {
  uploadPhoto: UploadPhotoError;
}
