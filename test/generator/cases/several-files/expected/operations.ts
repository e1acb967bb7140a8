// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom";
import type { SeveralFilesErrorOf } from "./errors.js";
import type { SeveralFilesTransport } from "./transport.js";
import type { Book, ListBooksResponse } from "./types.js";

/** What can go wrong in listBooks. */
export type ListBooksError = SeveralFilesErrorOf<never>;

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

/** What can go wrong in getBook. */
export type GetBookError = SeveralFilesErrorOf<"not_found">;

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
    errors: ["not_found"],
    options,
  });
}
