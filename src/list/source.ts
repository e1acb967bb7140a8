import type {
  OperationCall,
  PageQuery,
  PageReading,
  Pagination,
  Sender,
  Sent,
} from "../contract.js";
import { OptionsError, PaginationError } from "../errors.js";
import type { ListOptions } from "../options.js";
import { excerptOf } from "../show/excerpt.js";
import { NotAPage } from "./items.js";
import { type Bookmark, decodeToken, encodeToken } from "./token.js";

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
  /** Why no page can be asked for. */
  readonly #refusal: OptionsError | undefined;

  constructor(sender: Sender, pagination: Pagination, operation: OperationCall) {
    const { resumeToken, prefetch = 0 }: ListOptions = operation.options ?? {};
    const start = startOf(resumeToken, prefetch, pagination);
    const isRefused = start instanceof OptionsError;
    this.params = { ...operation.params };
    this.start = isRefused ? { params: {} } : start;
    this.prefetch = prefetch === 1;
    this.isBackward = pagination.isBackward({ ...this.params, ...this.start.params });
    this.#sender = sender;
    this.#operation = operation;
    this.#pagination = pagination;
    this.#refusal = isRefused ? start : undefined;
  }

  /** The request for a page. Any JSON is let through: reading says what is wrong with it. */
  operationAt({ params }: Bookmark): OperationCall {
    return { ...this.#operation, anyJson: true, params: { ...this.params, ...params } };
  }

  /** Asks for a page. Never rejects. */
  async fetch(bookmark: Bookmark, cancel: AbortSignal): Promise<Sent<Body>> {
    if (this.#refusal) return { outcome: { ok: false, error: this.#refusal } };
    return this.#sender.send<Body>(this.operationAt(bookmark), cancel);
  }

  /**
   * What an answer says as the page at a bookmark. `visited` holds where the walk has been. Throws
   * where the call failed or the answer is not a page.
   */
  read(
    { outcome, execution }: Sent<Body>,
    bookmark: Bookmark,
    visited: Set<unknown>,
  ): PageReading & { body: Body } {
    if (!outcome.ok) throw outcome.error;
    const { data: body, requestId } = outcome;
    try {
      const reading = this.#pagination.read(body, { ...this.params, ...bookmark.params }, visited);
      return { ...reading, body };
    } catch (error) {
      if (!(error instanceof NotAPage)) throw error;
      const where = Object.entries(bookmark.params).map((pair) => pair.join(" "));
      const place = where.length > 0 ? `at ${where}` : "at the start";
      // Cursors are the server's own texts.
      const shown = (text: string) => excerptOf(execution?.redact(text) ?? text);
      const message = shown(`gave no page of the list ${place}: ${error.message}`);
      throw new PaginationError(message, { ...execution?.context(), requestId });
    }
  }

  /** The text that goes on at a bookmark, in another process too. */
  resumeTokenOf(bookmark: Bookmark): string {
    return encodeToken(bookmark, this.#pagination.params);
  }
}

/** Where walks begin, or why they cannot. */
function startOf(
  token: string | undefined,
  prefetch: number,
  pagination: Pagination,
): Bookmark | OptionsError {
  if (prefetch !== 0 && prefetch !== 1) {
    return new OptionsError("prefetch", "prefetch must be 0 or 1");
  }
  try {
    return token === undefined ? { params: {} } : decodeToken(token, pagination.params);
  } catch (error) {
    return error as OptionsError;
  }
}
