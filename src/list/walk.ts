// Goes through a list page after page.
import { captureStack, thrown } from "../call.js";
import type { Execution, OperationCall, Outcome, Pagination, Sender } from "../contract.js";
import { OptionsError, PaginationError, SpecloomError } from "../errors.js";
import type { ListOptions } from "../options.js";
import { exploded } from "../request/query.js";
import { type Page, pageParamNames, type Reading, readPage } from "./page.js";
import { type Bookmark, decodeToken, encodeToken } from "./token.js";

/** The outcome of asking for a page, and the execution that it came from, if anything was sent. */
export interface Fetched<Body> {
  readonly outcome: Outcome<Body>;
  readonly execution?: Execution | undefined;
}

/** A page as it was read, and the body that it was read from. */
interface FetchedPage<Item, Body> extends Reading<Item> {
  readonly body: Body;
}

/** Asks for the pages of one list. */
export class PageSource<Body> {
  readonly pagination: Pagination;
  /** The caller's parameters, to which those of a page are added. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Where each walk begins. */
  readonly start: Bookmark;
  /** Whether a page is asked for while the one before it is consumed. */
  readonly prefetch: boolean;
  readonly #sender: Sender;
  readonly #operation: OperationCall;
  /** Why no page can be asked for. */
  readonly #refusal: OptionsError | undefined;

  constructor(sender: Sender, operation: OperationCall, pagination: Pagination) {
    const { resumeToken, prefetch = 0 }: ListOptions = operation.options ?? {};
    const start = startOf(resumeToken, prefetch, pagination);
    const isRefused = start instanceof OptionsError;
    this.pagination = pagination;
    this.params = { ...operation.params?.values };
    this.start = isRefused ? { params: {} } : start;
    this.prefetch = prefetch === 1;
    this.#sender = sender;
    this.#operation = operation;
    this.#refusal = isRefused ? start : undefined;
  }

  /** The request for a page. Any JSON is let through: a walk says what is wrong with it. */
  operationAt({ params }: Bookmark): OperationCall {
    return { ...this.#operation, anyJson: true, params: exploded({ ...this.params, ...params }) };
  }

  /** Asks for a page. Never rejects. */
  async fetch(bookmark: Bookmark, cancel: AbortSignal): Promise<Fetched<Body>> {
    if (this.#refusal) return { outcome: { ok: false, error: this.#refusal } };
    let execution: Execution | undefined;
    const observe = (own: Execution) => {
      execution = own;
    };
    const operation = { ...this.operationAt(bookmark), observe };
    return { outcome: await this.#sender.send<Body>(operation, cancel), execution };
  }

  /** The text that goes on at a bookmark, in another process too. */
  resumeTokenOf(bookmark: Bookmark): string {
    return encodeToken(bookmark, pageParamNames(this.pagination));
  }
}

/**
 * Goes through a list from its start. `fetchFirst` asks for the first page; `enough` is how many
 * items are wanted at most, so that no page is prefetched in vain. The walk ends where `cancel`
 * aborts, and aborts it when it ends, so that no request goes on for nothing. A failure is thrown
 * with the resume token of the page that failed.
 */
export async function* walk<Item, Body>(
  source: PageSource<Body>,
  fetchFirst: (cancel: AbortSignal) => Promise<Fetched<Body>>,
  cancel: AbortController,
  enough: number,
): AsyncGenerator<Page<Item, Body>, void, undefined> {
  const { signal } = cancel;
  const visited = new Set<unknown>();
  let count = 0;
  let bookmark: Bookmark | undefined = source.start;
  let pending = fetchFirst(signal);
  try {
    while (bookmark) {
      const fetched: Fetched<Body> = await pending;
      if (signal.aborted) return;
      const page: FetchedPage<Item, Body> = read(source, fetched, bookmark, visited);
      const { body, items, next, total } = page;
      const totalChange = (total ?? 0) - (bookmark.total ?? total ?? 0);
      const following: Bookmark | undefined = next && { params: next, total: total ?? null };
      const resumeToken = following && source.resumeTokenOf(following);
      count += items.length;
      const isEarly = following && source.prefetch && count < enough;
      if (isEarly) pending = source.fetch(following, signal);
      yield { items, body, hasNext: following !== undefined, resumeToken, total, totalChange };
      if (following && !isEarly) pending = source.fetch(following, signal);
      bookmark = following;
    }
  } finally {
    cancel.abort();
  }
}

/** Reads the answer for a page. Throws where the call failed or the answer is not a page. */
function read<Item, Body>(
  source: PageSource<Body>,
  { outcome, execution }: Fetched<Body>,
  bookmark: Bookmark,
  visited: Set<unknown>,
): FetchedPage<Item, Body> {
  const { pagination, params } = source;
  try {
    if (!outcome.ok) throw outcome.error;
    const { data: body, requestId } = outcome;
    const fail = (message: string): never => {
      throw new PaginationError(message, { ...execution?.context(), requestId });
    };
    return { ...readPage(body, pagination, params, bookmark.params, visited, fail), body };
  } catch (error) {
    if (!(error instanceof SpecloomError)) throw error;
    Object.assign(error, { resumeToken: source.resumeTokenOf(bookmark) });
    captureStack(error);
    throw thrown(error);
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
    return token === undefined ? { params: {} } : decodeToken(token, pageParamNames(pagination));
  } catch (error) {
    return error as OptionsError;
  }
}
