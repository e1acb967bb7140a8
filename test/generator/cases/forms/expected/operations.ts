// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, form, multipart } from "specloom";
import type { FormsCallError } from "./errors.js";
import type { FormsTransport } from "./transport.js";
import type { LoginBody, Upload } from "./types.js";

/** What can go wrong in login. */
export type LoginError = FormsCallError<never>;

/** `POST /login` */
export function login(
  transport: FormsTransport,
  body: LoginBody,
  options?: CallOptions,
): Call<void, LoginError> {
  return transport.call({
    method: "POST",
    path: "/login",
    body: form(body),
    accept: asNothing,
    options,
  });
}

/** What can go wrong in uploadPhoto. */
export type UploadPhotoError = FormsCallError<never>;

/** `POST /photos` */
export function uploadPhoto(
  transport: FormsTransport,
  body: Upload,
  options?: CallOptions,
): Call<void, UploadPhotoError> {
  return transport.call({
    method: "POST",
    path: "/photos",
    body: multipart(body),
    accept: asNothing,
    options,
  });
}
