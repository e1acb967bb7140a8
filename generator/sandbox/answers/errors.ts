// Why a request is refused, and the body that tells its sender.

import { type Mistake, readRejects } from "../../document/extensions/rejects.js";
import { asObject, type JsonObject, type JsonValue } from "../../document/json.js";
import type { Api, ErrorCode, ErrorCodes } from "../../model/model.js";

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

  /** The entry for a rejection; without a catalogue one made from HTTP's own statuses. */
  entryOf({ reason, message }: Rejection): CatalogEntry {
    if ("status" in reason) return plainEntry(reason.status, message);
    const name = "code" in reason ? reason.code : this.#nameOf(reason.mistake);
    const found = this.entries.find((entry) => entry.name === name);
    if (found) return found;
    const status = "mistake" in reason ? (fallbackStatuses[reason.mistake] ?? 400) : 400;
    return { code: status, name: name ?? "error", status, description: message };
  }

  /** A mistake that the document does not map is an invalid request; a wrong method, a wrong path. */
  #nameOf(mistake: Mistake): string | undefined {
    const near = mistake === "method" ? this.#rejects.get("path") : undefined;
    return this.#rejects.get(mistake) ?? near ?? this.#rejects.get("invalid");
  }

  /** The entry for a failure of the sandbox itself. */
  get failure(): CatalogEntry {
    const description = "The sandbox failed; its log says more.";
    const own = { code: 500, name: "internal_server_error", status: 500, description };
    return this.entries.find((entry) => entry.status === 500) ?? own;
  }

  /** An error body: code, name and message where the document's pointers say. */
  body(entry: CatalogEntry, message: string): JsonObject {
    const { code, name, message: text = ["message"] } = this.#codes;
    const coded = place({}, code, entry.code);
    return place(place(coded, name, entry.name), text, message);
  }
}

/** An error of HTTP's own, outside the document's catalogue. */
export function plainEntry(status: number, description: string): CatalogEntry {
  return { code: status, name: `http_${status}`, status, description };
}

/** The object with a value below some keys; as it is where there are none. */
function place(
  body: JsonObject,
  keys: readonly string[] | undefined,
  value: JsonValue,
): JsonObject {
  const [key, ...rest] = keys ?? [];
  if (key === undefined) return body;
  if (rest.length === 0) return { ...body, [key]: value };
  return { ...body, [key]: place(asObject(body[key]) ?? {}, rest, value) };
}
