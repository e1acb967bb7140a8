// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, form, formAs, multipart } from "specloom/runtime";
import type { SwaggerFormsError } from "../errors.js";
import type { SwaggerFormsTransport } from "../transport.js";

export interface PhotosGroup {
  /** `POST /photos` */
  upload(body: PhotosUploadBody | FormData, options?: CallOptions): Call<void, PhotosUploadError>;

  /** `POST /photos/search` */
  search(body: PhotosSearchBody, options?: CallOptions): Call<void, PhotosSearchError>;

  /** `POST /photos/rename` */
  rename(body?: PhotosRenameBody, options?: CallOptions): Call<void, PhotosRenameError>;
}

/** The body of photosUpload. */
export interface PhotosUploadBody {
  /** Where the photo goes. */
  album: string;
  /** The picture itself. */
  photo: Blob;
  tags?: string[];
  more?: Blob[];
  sizes?: string;
}

/** The errors that photosUpload answers with. */
export type PhotosUploadError = SwaggerFormsError;

/** `POST /photos` */
export function photosUpload(
  transport: SwaggerFormsTransport,
  body: PhotosUploadBody | FormData,
  options?: CallOptions,
): Call<void, PhotosUploadError> {
  return transport.call({
    id: "photos.upload",
    method: "POST",
    path: "/photos",
    body,
    encode: multipart,
    decode: asNothing,
    options,
  });
}

/** The body of photosSearch. */
export interface PhotosSearchBody {
  /** At most 50 characters. */
  text: string;
  /**
   * At least 0.5.
   *
   * @default 2
   */
  size?: number;
  order?: "newest" | "oldest";
  any?: string[];
  all?: string[];
  some?: string[];
  none?: string;
}

/** The errors that photosSearch answers with. */
export type PhotosSearchError = SwaggerFormsError;

const photosSearchRequest = {
  id: "photos.search",
  method: "POST",
  path: "/photos/search",
  encode: /* @__PURE__ */ formAs({ all: { explode: false }, some: { style: "pipeDelimited" } }),
  decode: asNothing,
} as const;

/** `POST /photos/search` */
export function photosSearch(
  transport: SwaggerFormsTransport,
  body: PhotosSearchBody,
  options?: CallOptions,
): Call<void, PhotosSearchError> {
  return transport.call({
    ...photosSearchRequest,
    body,
    options,
  });
}

/** The body of photosRename. */
export interface PhotosRenameBody {
  title?: string;
}

/** The errors that photosRename answers with. */
export type PhotosRenameError = SwaggerFormsError;

/** `POST /photos/rename` */
export function photosRename(
  transport: SwaggerFormsTransport,
  body?: PhotosRenameBody,
  options?: CallOptions,
): Call<void, PhotosRenameError> {
  return transport.call({
    id: "photos.rename",
    method: "POST",
    path: "/photos/rename",
    body,
    encode: form,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PhotosErrors {
  "photos.upload": PhotosUploadError;
  "photos.search": PhotosSearchError;
  "photos.rename": PhotosRenameError;
}
