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
import { createFormsTransport, type FormsOptions, type FormsTransport } from "./transport.js";
import type { LoginBody, Upload } from "./types.js";

/** Uploads */
export interface FormsClient {
  /** `POST /login` */
  login(body: LoginBody, options?: CallOptions): Call<void, operations.LoginError>;
  /** `POST /photos` */
  uploadPhoto(body: Upload, options?: CallOptions): Call<void, operations.UploadPhotoError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: FormsOptions): FormsClient;
}

/**
 * Makes a Forms client. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createFormsClient(options: FormsOptions = {}): FormsClient {
  return bind(createFormsTransport(options, diagnostics));
}

function bind(transport: FormsTransport): FormsClient {
  return {
    login: (body, options) => operations.login(transport, body, options),
    uploadPhoto: (body, options) => operations.uploadPhoto(transport, body, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
