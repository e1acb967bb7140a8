// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, type RawRequest, rawRequest } from "specloom";
import type { MethodNamesError } from "./errors.js";
import * as operations from "./operations.js";
import {
  createMethodNamesTransport,
  type MethodNamesOptions,
  type MethodNamesTransport,
} from "./transport.js";

/** Files */
export interface MethodNamesClient {
  readonly files: FilesGroup;
  readonly pullRequests: PullRequestsGroup;
  /** `GET /health` */
  health(options?: CallOptions): Call<void, operations.HealthHealthGetError>;
  /** `POST /health` */
  requestHealthPost(options?: CallOptions): Call<void, operations.RequestHealthPostError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, MethodNamesError>;
  /** The same client with other options. */
  withOptions(options: MethodNamesOptions): MethodNamesClient;
}

export interface FilesGroup {
  /** `GET /files` */
  list(options?: CallOptions): Call<void, operations.DriveFilesListError>;

  /** `POST /files` */
  createMany(options?: CallOptions): Call<void, operations.FilesCreateManyError>;

  /** `DELETE /files` */
  delete(options?: CallOptions): Call<void, operations.FilesDeleteError>;

  /** `GET /files/requests` */
  request(options?: CallOptions): Call<void, operations.FilesRequestError>;

  /** `GET /files/shared` */
  findShared(options?: CallOptions): Call<void, operations.FilesFindError>;

  /** `GET /files/names` */
  filesByName(options?: CallOptions): Call<void, operations.FilesByNameError>;

  /** `GET /files/then` */
  filesThen(options?: CallOptions): Call<void, operations.FilesThenError>;

  /** `GET /files/admins` */
  adminList(options?: CallOptions): Call<void, operations.AdminListError>;

  /** `GET /files/folders` */
  fileListFolders(options?: CallOptions): Call<void, operations.FileListFoldersError>;
}

export interface PullRequestsGroup {
  /** `GET /items/{item_id}` */
  readItem(
    itemId: string,
    options?: CallOptions,
  ): Call<void, operations.ReadItemItemsItemIdGetError>;

  /** `PUT /items/{item_id}` */
  close(
    itemId: string,
    options?: CallOptions,
  ): Call<void, operations.PullRequestsCloseItemsItemIdPutError>;
}

/**
 * Makes a MethodNames client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createMethodNamesClient(options: MethodNamesOptions = {}): MethodNamesClient {
  return bind(createMethodNamesTransport(options));
}

function bind(transport: MethodNamesTransport): MethodNamesClient {
  return {
    files: {
      list: (options) => operations.driveFilesList(transport, options),
      createMany: (options) => operations.filesCreateMany(transport, options),
      delete: (options) => operations.filesDelete(transport, options),
      request: (options) => operations.filesRequest(transport, options),
      findShared: (options) => operations.filesFind(transport, options),
      filesByName: (options) => operations.filesByName(transport, options),
      filesThen: (options) => operations.filesThen(transport, options),
      adminList: (options) => operations.adminList(transport, options),
      fileListFolders: (options) => operations.fileListFolders(transport, options),
    },
    pullRequests: {
      readItem: (itemId, options) => operations.readItemItemsItemIdGet(transport, itemId, options),
      close: (itemId, options) =>
        operations.pullRequestsCloseItemsItemIdPut(transport, itemId, options),
    },
    health: (options) => operations.healthHealthGet(transport, options),
    requestHealthPost: (options) => operations.requestHealthPost(transport, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
