import { unsendable } from "../call.js";
import type {
  OperationCall,
  PageQuery,
  PageReading,
  Pagination,
  Prepared,
  Sender,
  Sent,
  Success,
} from "../contract.js";
import { badArguments, OptionsError, PaginationError } from "../errors.js";
import type { ListOptions } from "../options.js";
import { redactedExcerpt } from "../show/excerpt.js";
import { copyOf } from "../values.js";
import { bindingOf, withParams } from "./binding.js";
import { NotAPage } from "./items.js";
import { type Bookmark, decodeToken, encodeToken } from "./resume-token.js";
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
  /** The values of the client's options when the list was made. */
  readonly #options: object;
  /** Which list its resume tokens are of. */
  #binding: string | undefined;
  /** Why no page can be asked for. */
  readonly #refusal: OptionsError | undefined;

  constructor(sender: Sender, pagination: Pagination, operation: OperationCall) {
    this.#sender = sender;
    this.#pagination = pagination;
    this.#options = sender.parameters();
    const { prefetch = 0 }: ListOptions = operation.options ?? {};
    this.prefetch = prefetch === 1;
    let fixed = operation;
    let params: PageQuery = {};
    let start: Bookmark = { params: {} };
    let refusal: OptionsError | undefined;
    try {
      fixed = copyOf(operation);
      params = pagination.given?.(fixed) ?? { ...fixed.params };
      start = this.#startOf(fixed);
    } catch (error) {
      refusal = badArguments(error);
    }
    this.#operation = fixed;
    this.start = start;
    this.#refusal = refusal;
    this.params = params;
    this.isBackward = pagination.isBackward({ ...this.params, ...start.params });
  }

  /** Where walks begin. Throws an `OptionsError` where they cannot. */
  #startOf(operation: OperationCall): Bookmark {
    const { resumeToken, prefetch = 0 }: ListOptions = operation.options ?? {};
    if (prefetch !== 0 && prefetch !== 1) {
      throw new OptionsError("prefetch", "prefetch must be 0 or 1");
    }
    if (resumeToken === undefined) return { params: {} };
    return decodeToken(resumeToken, this.#pagination.params, this.#bindingOf(operation));
  }

  /** What tokens of this list say of it. A hash, so it is made only where a token is. */
  #bindingOf(operation: OperationCall): string {
    this.#binding ??= bindingOf(operation, this.#pagination, this.#options);
    return this.#binding;
  }

  /** The request for a page. Any JSON is let through: reading says what is wrong with it. */
  operationAt({ params }: Bookmark): OperationCall {
    const { ask = withParams } = this.#pagination;
    return { ...ask(this.#operation, params), anyJson: true };
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
    sent: Sent<Body>,
    bookmark: Bookmark,
    trail: Trail,
  ): PageReading & { readonly success: Success<Body> } {
    const { outcome, execution } = sent;
    if (!outcome.ok) throw outcome.error;
    const { ok: _ok, ...success } = outcome;
    const { data: body, requestId } = success;
    const query = { ...this.params, ...bookmark.params };
    try {
      const reading = this.#pagination.read(body, query, sent);
      trail.add(this.#pagination, query, reading);
      return { ...reading, success };
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
    return encodeToken(bookmark, this.#pagination.params, this.#bindingOf(this.#operation));
  }
}
