import { unsendable } from "../call.js";
import type {
  OperationCall,
  PageQuery,
  PageReading,
  Pagination,
  Prepared,
  Sender,
  Sent,
} from "../contract.js";
import { badArguments, OptionsError, PaginationError } from "../errors.js";
import type { ListOptions } from "../options.js";
import { redactedExcerpt } from "../show/excerpt.js";
import { copyOf } from "../values.js";
import { bindingOf } from "./binding.js";
import { NotAPage } from "./items.js";
import { type Bookmark, decodeToken, encodeToken } from "./token.js";
import type { Trail } from "./trail.js";

/** Asks for the pages of one list, and reads them. */
export class PageSource<Body> {
  /** The caller's parameters, to which those of a page are added. */
  readonly params: PageQuery;
  /** Where each walk begins. */
  readonly start: Bookmark;
  /** Whether a page is asked for while the one before it is consumed. */
  readonly prefetch: boolean;
  /** Whether the list is walked from its end. */
  readonly isBackward: boolean;
  readonly #sender: Sender;
  readonly #operation: OperationCall;
  readonly #pagination: Pagination;
  /** Which list its resume tokens are of. */
  readonly #binding: string;
  /** Why no page can be asked for. */
  readonly #refusal: OptionsError | undefined;

  constructor(sender: Sender, pagination: Pagination, operation: OperationCall) {
    const fixed = fixedOf(operation);
    const { resumeToken, prefetch = 0 }: ListOptions = operation.options ?? {};
    const binding = bindingOf(operation, pagination, sender.parameters());
    const start =
      fixed instanceof OptionsError ? fixed : startOf(resumeToken, prefetch, pagination, binding);
    const isRefused = start instanceof OptionsError;
    this.#operation = fixed instanceof OptionsError ? operation : fixed;
    this.params = { ...this.#operation.params };
    this.start = isRefused ? { params: {} } : start;
    this.prefetch = prefetch === 1;
    this.isBackward = pagination.isBackward({ ...this.params, ...this.start.params });
    this.#sender = sender;
    this.#pagination = pagination;
    this.#binding = binding;
    this.#refusal = isRefused ? start : undefined;
  }

  /** The request for a page. Any JSON is let through: reading says what is wrong with it. */
  operationAt({ params }: Bookmark): OperationCall {
    return { ...this.#operation, anyJson: true, params: { ...this.params, ...params } };
  }

  /** Fixes the request for a page. Never throws. */
  prepare(bookmark: Bookmark): Prepared<Body> {
    if (this.#refusal) return unsendable(this.#refusal);
    return this.#sender.prepare<Body>(this.operationAt(bookmark));
  }

  /** Asks for a page. Never rejects. */
  fetch(bookmark: Bookmark, cancel: AbortSignal): Promise<Sent<Body>> {
    return this.prepare(bookmark).send(cancel);
  }

  /**
   * What an answer says as the page at a bookmark, which is then on the trail of the walk. Throws
   * where the call failed, or the answer is not a page or leads nowhere new.
   */
  read(
    { outcome, execution }: Sent<Body>,
    bookmark: Bookmark,
    trail: Trail,
  ): PageReading & { body: Body } {
    if (!outcome.ok) throw outcome.error;
    const { data: body, requestId } = outcome;
    const query = { ...this.params, ...bookmark.params };
    try {
      const reading = this.#pagination.read(body, query);
      trail.add(this.#pagination, query, reading);
      return { ...reading, body };
    } catch (error) {
      if (!(error instanceof NotAPage)) throw error;
      const where = Object.entries(bookmark.params).map((pair) => pair.join(" "));
      const place = where.length > 0 ? `at ${where}` : "at the start";
      // Cursors are the server's own texts.
      const why = `gave no page of the list ${place}: ${error.message}`;
      const message = redactedExcerpt(why, execution?.redact ?? String);
      throw new PaginationError(message, { ...execution?.context(), requestId });
    }
  }

  /** The text that goes on at a bookmark, in another process too. */
  resumeTokenOf(bookmark: Bookmark): string {
    return encodeToken(bookmark, this.#pagination.params, this.#binding);
  }
}

/** The operation as its arguments are now, since later pages ask for it again. */
function fixedOf(operation: OperationCall): OperationCall | OptionsError {
  try {
    return copyOf(operation);
  } catch (error) {
    return badArguments(error);
  }
}

/** Where walks begin, or why they cannot. */
function startOf(
  token: string | undefined,
  prefetch: number,
  { params: names }: Pagination,
  binding: string,
): Bookmark | OptionsError {
  if (prefetch !== 0 && prefetch !== 1) {
    return new OptionsError("prefetch", "prefetch must be 0 or 1");
  }
  try {
    return token === undefined ? { params: {} } : decodeToken(token, names, binding);
  } catch (error) {
    return error as OptionsError;
  }
}
