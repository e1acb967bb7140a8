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
  createSeveralFilesTransport,
  type SeveralFilesOptions,
  type SeveralFilesTransport,
} from "./transport.js";
import type { Book, ListBooksResponse } from "./types.js";

/** Library */
export interface SeveralFilesClient {
  readonly books: BooksGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: SeveralFilesOptions): SeveralFilesClient;
}

export interface BooksGroup {
  /** `GET /books` */
  list(options?: CallOptions): Call<ListBooksResponse, operations.ListBooksError>;

  /** `GET /books/{isbn}` */
  get(isbn: string, options?: CallOptions): Call<Book, operations.GetBookError>;
}

/**
 * Makes a SeveralFiles client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createSeveralFilesClient(options: SeveralFilesOptions = {}): SeveralFilesClient {
  return bind(createSeveralFilesTransport(options, diagnostics));
}

function bind(transport: SeveralFilesTransport): SeveralFilesClient {
  return {
    books: {
      list: (options) => operations.listBooks(transport, options),
      get: (isbn, options) => operations.getBook(transport, isbn, options),
    },
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
