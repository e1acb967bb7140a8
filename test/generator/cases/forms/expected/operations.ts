// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, form, multipart } from "specloom";
import type { FormsErrorOf } from "./errors.js";
import type { FormsTransport } from "./transport.js";
import type { LoginBody, Upload } from "./types.js";

/** What can go wrong in login. */
export type LoginError = FormsErrorOf<never>;

/** `POST /login` */
export function login(
  transport: FormsTransport,
  body: LoginBody,
  options?: CallOptions,
): Call<void, LoginError> {
  return transport.call({
    id: "login",
    method: "POST",
    path: "/login",
    body,
    encode: form,
    decode: asNothing,
    options,
  });
}

/** What can go wrong in uploadPhoto. */
export type UploadPhotoError = FormsErrorOf<never>;

/** `POST /photos` */
export function uploadPhoto(
  transport: FormsTransport,
  body: Upload,
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
