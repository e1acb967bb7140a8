// Generated from openapi.yaml. Do not edit.

import {
  asBlob,
  asBoolean,
  asInteger,
  asJson,
  asListOf,
  asString,
  asText,
  byStatus,
  type Call,
  type CallOptions,
  type ClientErrorStatus,
  type Success,
} from "specloom/runtime";
import type { AnswersError, AnswersErrorOf, AnswersOtherError } from "../errors.js";
import type { Book, Problem } from "../schemas.js";
import type { AnswersTransport } from "../transport.js";

/** What getBook answers. */
export interface GetBookResponse202 {
  eta: string;
}

/** What getBook answers. */
export type GetBookResponse = Book | GetBookResponse202;

/** The headers that getBook answers with. */
export interface GetBookHeaders {
  /** How many there are. */
  readonly "x-total": number | undefined;
  readonly "x-tags": string[] | undefined;
  readonly "x-fresh": boolean | undefined;
  readonly "x-shelf":
    | "history of the low lands"
    | "history of the high lands"
    | "poetry in translation"
    | (string & {})
    | undefined;
}

/** The successes of getBook. */
export type GetBookSuccess = Success<Book, 200, GetBookHeaders> | Success<GetBookResponse202, 202>;

/** What errors of getBook say. */
export interface GetBookErrorBody422 {
  fields: string[];
}

/** The errors that getBook answers with. */
export type GetBookError =
  | AnswersErrorOf<Exclude<ClientErrorStatus, 422>, Problem>
  | AnswersErrorOf<422, GetBookErrorBody422>
  | AnswersOtherError<Exclude<ClientErrorStatus, 422> | 422>;

const getBookRequest = {
  id: "getBook",
  method: "GET",
  path: "/books/{id}",
  successes: /* @__PURE__ */ byStatus({
    200: {
      headers: {
        "x-total": asInteger,
        "x-tags": asListOf(asString),
        "x-fresh": asBoolean,
        "x-shelf": asString,
      },
    },
    202: {},
  }),
} as const;

/** `GET /books/{id}` */
export function getBook(
  transport: AnswersTransport,
  id: string,
  options?: CallOptions,
): Call<GetBookResponse, GetBookError, GetBookSuccess> {
  return transport.call({
    ...getBookRequest,
    pathParams: { id },
    options,
  });
}

/** What readBook answers, by the media type that is asked for. */
export interface ReadBookResponses {
  "application/json": Book;
  "text/plain": string;
  "application/pdf": Blob;
}

/** The errors that readBook answers with. */
export type ReadBookError = AnswersError;

const readBookRequest = {
  id: "readBook",
  method: "GET",
  path: "/books/{id}/text",
  successes: /* @__PURE__ */ byStatus({
    "2XX": {
      decode: { "application/json": asJson, "text/plain": asText, "application/pdf": asBlob },
    },
  }),
} as const;

/** `GET /books/{id}/text` */
export function readBook<A extends keyof ReadBookResponses = "application/json">(
  transport: AnswersTransport,
  id: string,
  options?: CallOptions & { accept?: A | undefined },
): Call<ReadBookResponses[A], ReadBookError> {
  return transport.call({
    ...readBookRequest,
    pathParams: { id },
    accept: options?.accept ?? "application/json",
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface BooksErrors {
  getBook: GetBookError;
  readBook: ReadBookError;
}
