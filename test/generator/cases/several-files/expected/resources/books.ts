// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { SeveralFilesError, SeveralFilesErrorOf, SeveralFilesOtherError } from "../errors.js";
import type { Book, Problem } from "../schemas.js";
import type { SeveralFilesTransport } from "../transport.js";

export interface BooksGroup {
  /** `GET /books` */
  list(options?: CallOptions): Call<ListBooksResponse, ListBooksError>;

  /** `GET /books/{isbn}` */
  get(isbn: string, options?: CallOptions): Call<Book, GetBookError>;
}

/** What listBooks answers. */
export type ListBooksResponse = Book[];

/** The errors that listBooks answers with. */
export type ListBooksError = SeveralFilesError;

/** `GET /books` */
export function listBooks(
  transport: SeveralFilesTransport,
  options?: CallOptions,
): Call<ListBooksResponse, ListBooksError> {
  return transport.call({
    id: "listBooks",
    method: "GET",
    path: "/books",
    anyJson: true,
    options,
  });
}

/** The errors that getBook answers with. */
export type GetBookError = SeveralFilesErrorOf<404, Problem> | SeveralFilesOtherError<404>;

/** `GET /books/{isbn}` */
export function getBook(
  transport: SeveralFilesTransport,
  isbn: string,
  options?: CallOptions,
): Call<Book, GetBookError> {
  return transport.call({
    id: "getBook",
    method: "GET",
    path: "/books/{isbn}",
    pathParams: { isbn },
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface BooksErrors {
  listBooks: ListBooksError;
  getBook: GetBookError;
}
