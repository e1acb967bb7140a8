// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom";
import type { SeveralFilesCallError } from "./errors.js";
import type { SeveralFilesTransport } from "./transport.js";
import type { Book, ListBooksResponse } from "./types.js";

/** What can go wrong in listBooks. */
export type ListBooksError = SeveralFilesCallError<never>;

/** `GET /books` */
export function listBooks(
  transport: SeveralFilesTransport,
  options?: CallOptions,
): Call<ListBooksResponse, ListBooksError> {
  return transport.call({
    method: "GET",
    path: "/books",
    anyJson: true,
    options,
  });
}

/** What can go wrong in getBook. */
export type GetBookError = SeveralFilesCallError<"not_found">;

/** `GET /books/{isbn}` */
export function getBook(
  transport: SeveralFilesTransport,
  isbn: string,
  options?: CallOptions,
): Call<Book, GetBookError> {
  return transport.call({
    method: "GET",
    path: "/books/{isbn}",
    pathParams: { isbn },
    errors: [404],
    options,
  });
}
