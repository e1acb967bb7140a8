// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, styles } from "specloom/runtime";
import type { ReservedCharactersError } from "../errors.js";
import type { ReservedCharactersTransport } from "../transport.js";

export interface FilesGroup {
  /** `GET /files/{path}/{labels}` */
  getFile(
    path: string,
    labels: string[],
    params?: GetFileParams,
    options?: CallOptions,
  ): Call<void, GetFileError>;

  /** `GET /files/by/{filter}` */
  findFile(filter: FindFilePath["filter"], options?: CallOptions): Call<void, FindFileError>;
}

/** The parameters of getFile. */
export interface GetFileParams {
  from?: string;
  to?: string;
  tags?: string[];
}

/** The errors that getFile answers with. */
export type GetFileError = ReservedCharactersError;

const getFileRequest = {
  id: "getFile",
  method: "GET",
  path: "/files/{path}/{labels}",
  styles: /* @__PURE__ */ styles({
    path: { allowReserved: true },
    labels: { style: "matrix", explode: true, allowReserved: true },
    from: { in: "cookie", allowReserved: true },
    to: { allowReserved: true },
    tags: { explode: false, allowReserved: true },
  }),
  decode: asNothing,
} as const;

/** `GET /files/{path}/{labels}` */
export function getFile(
  transport: ReservedCharactersTransport,
  path: string,
  labels: string[],
  params?: GetFileParams,
  options?: CallOptions,
): Call<void, GetFileError> {
  return transport.call({
    ...getFileRequest,
    pathParams: { path, labels },
    params,
    options,
  });
}

/** Path parameters of findFile. */
export interface FindFilePath {
  filter: {
    kind?: string;
    sizes?: number[];
  };
}

/** The errors that findFile answers with. */
export type FindFileError = ReservedCharactersError;

/** `GET /files/by/{filter}` */
export function findFile(
  transport: ReservedCharactersTransport,
  filter: FindFilePath["filter"],
  options?: CallOptions,
): Call<void, FindFileError> {
  return transport.call({
    id: "findFile",
    method: "GET",
    path: "/files/by/{filter}",
    pathParams: { filter },
    styles: /* @__PURE__ */ styles({ filter: { content: "json" } }),
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface FilesErrors {
  getFile: GetFileError;
  findFile: FindFileError;
}
