// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { MethodNamesError } from "./errors.js";
import * as files from "./resources/files.js";
import * as health from "./resources/health.js";
import * as pullRequests from "./resources/pull-requests.js";
import {
  createMethodNamesTransport,
  type MethodNamesOptions,
  type MethodNamesTransport,
} from "./transport.js";

/** Files */
export interface MethodNamesClient {
  readonly files: files.FilesGroup;
  readonly pullRequests: pullRequests.PullRequestsGroup;
  /** `GET /health` */
  health(options?: CallOptions): Call<void, health.HealthHealthGetError>;
  /** `POST /health` */
  requestHealthPost(options?: CallOptions): Call<void, health.RequestHealthPostError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, MethodNamesError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: MethodNamesOptions): MethodNamesClient;
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
      list: (options) => files.driveFilesList(transport, options),
      createMany: (options) => files.filesCreateMany(transport, options),
      delete: (options) => files.filesDelete(transport, options),
      request: (options) => files.filesRequest(transport, options),
      findShared: (options) => files.filesFind(transport, options),
      filesByName: (options) => files.filesByName(transport, options),
      filesThen: (options) => files.filesThen(transport, options),
      adminList: (options) => files.adminList(transport, options),
      fileListFolders: (options) => files.fileListFolders(transport, options),
    },
    pullRequests: {
      readItem: (itemId, options) =>
        pullRequests.readItemItemsItemIdGet(transport, itemId, options),
      close: (itemId, options) =>
        pullRequests.pullRequestsCloseItemsItemIdPut(transport, itemId, options),
    },
    health: (options) => health.healthHealthGet(transport, options),
    requestHealthPost: (options) => health.requestHealthPost(transport, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
