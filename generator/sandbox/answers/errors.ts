// Why a request is refused, and the body that tells its sender.

import { alternativesAt, listedIn } from "../../document/alternatives.js";
import { type Mistake, readRejects } from "../../document/extensions/rejects.js";
import {
  asArray,
  asObject,
  child,
  isObject,
  type JsonObject,
  type JsonValue,
  put,
} from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { isError } from "../../document/openapi.js";
import type { Api, ErrorCode, ErrorCodes, Operation } from "../../model/model.js";

export type { Mistake };

/** Ends a request with an error of the document's catalogue. Thrown by checks and by rules. */
export class Rejection extends Error {
  override readonly name = "Rejection";
  readonly reason:
    | { readonly mistake: Mistake }
    | { readonly code: string }
    | { readonly status: number };

  private constructor(reason: Rejection["reason"], message: string) {
    super(message);
    this.reason = reason;
  }

  /** The error that the document's `x-rejects` picks for a mistake; the message goes to the sender. */
  static of(mistake: Mistake, message: string): Rejection {
    return new Rejection({ mistake }, message);
  }

  /** A plain status of HTTP, for what no API documents. */
  static plain(status: number, message: string): Rejection {
    return new Rejection({ status }, message);
  }

  /** The error of this name in the document's catalogue, `x-error-codes`. */
  static named(code: string, message: string): Rejection {
    return new Rejection({ code }, message);
  }
}

/** Whether an error is a `Rejection`, also one of the copy of this package that a module imports. */
export function isRejection(error: unknown): error is Rejection {
  return error instanceof Error && error.name === "Rejection" && "reason" in error;
}

/** One error of a document's catalogue, `x-error-codes`. */
export type CatalogEntry = ErrorCode;

/** An error as it is answered. */
export interface AnsweredError extends CatalogEntry {
  readonly status: number;
}

/** Answers of documents that declare no catalogue of their own. */
const fallbackStatuses: Partial<Record<Mistake, number>> = {
  contentType: 415,
  unauthenticated: 401,
  notFound: 404,
  exists: 409,
  path: 404,
  method: 405,
};

/** The errors that a document declares, and the form of their bodies. */
export class Catalog {
  readonly entries: readonly CatalogEntry[];
  readonly #rejects: ReadonlyMap<Mistake, string>;
  readonly #codes: ErrorCodes;

  constructor({ errorCodes, document }: Api) {
    this.#codes = errorCodes;
    // Without a catalogue of the document's own, errors are made as they are needed.
    this.entries = errorCodes.isDeclared ? errorCodes.catalog : [];
    this.#rejects = readRejects(document.root);
  }

  /**
   * The error that a rejection is answered by. Where the document maps no mistake, it is the first of that status
   * among those of the operation; without a catalogue one made from HTTP's own statuses.
   */
  entryOf({ reason, message }: Rejection, operation: Operation | undefined): AnsweredError {
    if ("status" in reason) return plainEntry(reason.status, message);
    const name = "code" in reason ? reason.code : this.#nameOf(reason.mistake);
    const usual = "mistake" in reason ? (fallbackStatuses[reason.mistake] ?? 400) : 400;
    const found =
      this.entries.find((entry) => entry.name === name) ??
      this.entries.find(({ name, status }) => {
        return status === usual && operation?.errorCodes.includes(name);
      });
    if (found === undefined) {
      return { code: usual, name: name ?? "error", status: usual, description: message };
    }
    return { ...found, status: found.status ?? this.#statusOf(found, usual, operation) };
  }

  /** The status to answer with where the document does not say with which a code comes. */
  #statusOf({ code }: CatalogEntry, usual: number, operation: Operation | undefined): number {
    const keys = this.#codes.code ?? [];
    const found = operation?.responses.find(({ status, content }) => {
      const places = content.flatMap(({ schema }) => (schema ? alternativesAt(schema, keys) : []));
      return isError(status) && places.some((place) => place && mayBe(place, code));
    });
    return Number(found?.status.replace("XX", "00") ?? usual);
  }

  /** A mistake that the document does not map is an invalid request; a wrong method, a wrong path. */
  #nameOf(mistake: Mistake): string | undefined {
    const near = mistake === "method" ? this.#rejects.get("path") : undefined;
    return this.#rejects.get(mistake) ?? near ?? this.#rejects.get("invalid");
  }

  /** The entry for a failure of the sandbox itself. */
  get failure(): AnsweredError {
    const description = "The sandbox failed; its log says more.";
    const own = { code: 500, name: "internal_server_error", description };
    return { ...(this.entries.find((entry) => entry.status === 500) ?? own), status: 500 };
  }

  /** An error body: code, name and message where the document's pointers say. */
  body(entry: CatalogEntry, message: string): JsonObject {
    const { message: text = ["message"] } = this.#codes;
    return asObject(place(this.coded({}, entry), text, message)) ?? {};
  }

  /** A body with code and name of an error. An error of HTTP's own has no code where codes are texts. */
  coded(body: JsonValue, entry: CatalogEntry): JsonValue {
    const { code, name, type } = this.#codes;
    if (typeof entry.code !== type) return body;
    const coded = code === undefined ? body : place(body, code, entry.code);
    return name === undefined ? coded : place(coded, name, entry.name);
  }
}

function mayBe(schema: Node, code: JsonValue): boolean {
  return listedIn(schema)?.includes(code) ?? true;
}

/** An error of HTTP's own, outside the document's catalogue. */
export function plainEntry(status: number, description: string): AnsweredError {
  return { code: status, name: `http_${status}`, status, description };
}

/** The value with another one below some keys; as it is where there are none. A key 0 without a list makes one. */
export function place(
  owner: JsonValue | undefined,
  keys: readonly string[],
  value: JsonValue,
): JsonValue {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  const isList = Array.isArray(owner) || (key === "0" && !isObject(owner));
  const copy = isList ? [...asArray(owner)] : { ...asObject(owner) };
  put(copy, key, place(child(copy, key), rest, value));
  return copy;
}
