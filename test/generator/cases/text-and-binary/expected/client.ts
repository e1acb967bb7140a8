// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  diagnostics,
  type RawOperation,
  rawRequest,
  type SpecloomError,
} from "specloom";
import * as operations from "./operations.js";
import {
  createTextAndBinaryTransport,
  type TextAndBinaryOptions,
  type TextAndBinaryTransport,
} from "./transport.js";

/** Files */
export interface TextAndBinaryClient {
  /** `GET /readme` */
  getReadme(options?: CallOptions): Call<string, operations.GetReadmeError>;
  /** `PUT /readme` */
  putReadme(body: string, options?: CallOptions): Call<void, operations.PutReadmeError>;
  /** `GET /files/{name}` */
  download(name: string, options?: CallOptions): Call<Blob | undefined, operations.DownloadError>;
  /** `PUT /files/{name}` */
  upload(name: string, body?: Blob, options?: CallOptions): Call<void, operations.UploadError>;
  /** `POST /files/{name}` */
  uploadImage(
    name: string,
    body: Blob,
    options?: CallOptions,
  ): Call<Blob, operations.UploadImageError>;
  /** `GET /report` */
  getReport(options?: CallOptions): Call<string, operations.GetReportError>;
  /** `PUT /report` */
  putReport(body: string, options?: CallOptions): Call<void, operations.PutReportError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: TextAndBinaryOptions): TextAndBinaryClient;
}

/**
 * Makes a TextAndBinary client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createTextAndBinaryClient(options: TextAndBinaryOptions = {}): TextAndBinaryClient {
  return bind(createTextAndBinaryTransport(options, diagnostics));
}

function bind(transport: TextAndBinaryTransport): TextAndBinaryClient {
  return {
    getReadme: (options) => operations.getReadme(transport, options),
    putReadme: (body, options) => operations.putReadme(transport, body, options),
    download: (name, options) => operations.download(transport, name, options),
    upload: (name, body, options) => operations.upload(transport, name, body, options),
    uploadImage: (name, body, options) => operations.uploadImage(transport, name, body, options),
    getReport: (options) => operations.getReport(transport, options),
    putReport: (body, options) => operations.putReport(transport, body, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
