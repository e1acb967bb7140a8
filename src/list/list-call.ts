import { Call, captureStack, thrown } from "../call.js";
import type { Execution, OperationCall, Outcome, Pagination, Sender } from "../contract.js";
import { OptionsError, PaginationError, SpecloomError } from "../errors.js";
import type { ListOptions } from "../options.js";
import { exploded } from "../request/query.js";
import { isBackward, pageParamNames, readPage } from "./page.js";
import { type Bookmark, decodeToken, encodeToken } from "./token.js";

/** One page of a list. */
export interface Page<Item, Body> {
  /** The items in the order of the list, also when walking backwards. */
  readonly items: readonly Item[];
  /** The body as the API sent it. */
  readonly body: Body;
  /** Whether another page follows. */
  readonly hasNext: boolean;
  /** Continues after this page, in another process too; undefined on the last page. */
  readonly resumeToken: string | undefined;
  /** How many items the list has, where the API counts them. */
  readonly total: number | undefined;
  /**
   * How many items the list got (or lost, below zero) since the page before was read. Where it is
   * not 0, items before this page may have moved, so that one may be missing or come twice.
   */
  readonly totalChange: number;
}

/** The outcome of asking for a page, and the execution that it came from. */
interface Fetched<Body> {
  readonly outcome: Outcome<Body>;
  readonly execution: Execution | undefined;
}

/**
 * A list on its way. Await it for one page as the API sent it, or iterate it for every item:
 * the awaited answer then is the first page. A second `for await` walks anew. A walk that ends with
 * an error gives it a `resumeToken`, which goes on with the page that failed.
 */
export class ListCall<Body, Item, E> extends Call<Body, E> implements AsyncIterable<Item> {
  readonly #fetch: (bookmark: Bookmark, cancel: AbortSignal) => Promise<Fetched<Body>>;
  readonly #pagination: Pagination;
  readonly #params: Readonly<Record<string, unknown>>;
  readonly #start: Bookmark;
  readonly #prefetch: boolean;
  readonly #cancelFirst: AbortController;
  readonly #firstExecution: () => Execution | undefined;
  #firstPageTaken = false;
  #awaited = false;

  constructor(sender: Sender, operation: OperationCall, pagination: Pagination) {
    const { resumeToken, prefetch = 0 }: ListOptions = operation.options ?? {};
    const start = startOf(resumeToken, prefetch, pagination);
    const params = { ...operation.params?.values };
    // What is no page is for the walk to say.
    const at = ({ position }: Bookmark): OperationCall => {
      return { ...operation, anyJson: true, params: exploded({ ...params, ...position }) };
    };
    const refused = start instanceof OptionsError ? start : undefined;
    const begin = start instanceof OptionsError ? { position: {} } : start;
    const fetch = async (bookmark: Bookmark, cancel: AbortSignal): Promise<Fetched<Body>> => {
      let execution: Execution | undefined;
      const observe = (own: Execution) => {
        execution = own;
      };
      const outcome = await sender.send<Body>({ ...at(bookmark), observe }, cancel);
      return { outcome, execution };
    };
    const cancelFirst = new AbortController();
    let first: Execution | undefined;
    super(sender, at(begin), async () => {
      if (refused) return { ok: false, error: refused };
      const { outcome, execution } = await fetch(begin, cancelFirst.signal);
      first = execution;
      return outcome;
    });
    this.#fetch = fetch;
    this.#firstExecution = () => first;
    this.#pagination = pagination;
    this.#params = params;
    this.#start = begin;
    this.#prefetch = prefetch === 1;
    this.#cancelFirst = cancelFirst;
  }

  /** Every item, page after page. Walking backwards yields each page's items from its end. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.#items(Number.POSITIVE_INFINITY);
  }

  /** Every page, the first one included. Leaving the loop aborts a request that is on its way. */
  pages(): AsyncGenerator<Page<Item, Body>, void, undefined> {
    return cancellable((cancel) => this.#walk(cancel, Number.POSITIVE_INFINITY));
  }

  /**
   * The first items of the list in an array. Stops at `max` without an error, and asks for no
   * page beyond it.
   */
  async toArray({ max }: { max: number }): Promise<Item[]> {
    const collected: Item[] = [];
    if (!(max > 0)) await this.outcome();
    if (!(max >= 0)) throw new OptionsError("max", "max must be a count of items, from 0 up");
    if (max === 0) return collected;
    for await (const item of this.#items(max)) {
      collected.push(item);
      if (collected.length >= max) break;
    }
    return collected;
  }

  protected override outcome(): Promise<Outcome<Body>> {
    this.#awaited = true;
    return super.outcome();
  }

  #items(enough: number): AsyncGenerator<Item, void, undefined> {
    const walk = (cancel: AbortController) => this.#walk(cancel, enough);
    const backward = isBackward(this.#pagination, { ...this.#params, ...this.#start.position });
    return cancellable(async function* (cancel) {
      for await (const { items } of walk(cancel)) yield* backward ? items.toReversed() : items;
    });
  }

  /** `enough` is how many items are wanted at most, so that no page is fetched ahead in vain. */
  async *#walk(
    cancel: AbortController,
    enough: number,
  ): AsyncGenerator<Page<Item, Body>, void, undefined> {
    const names = pageParamNames(this.#pagination);
    const visited = new Set<unknown>();
    let count = 0;
    let pending = this.#first(cancel);
    let bookmark: Bookmark | undefined = this.#start;
    try {
      while (bookmark) {
        const fetched: Fetched<Body> = await pending;
        if (cancel.signal.aborted) return;
        const { body, items, next, total } = this.#read(fetched, bookmark, visited);
        const totalChange = (total ?? 0) - (bookmark.total ?? total ?? 0);
        const ahead = next && { position: next, total: total ?? null };
        bookmark = ahead;
        count += items.length;
        const early = ahead && this.#prefetch && count < enough;
        if (early) pending = this.#fetch(ahead, cancel.signal);
        const resumeToken = ahead && encodeToken(ahead, names);
        yield { items, body, hasNext: ahead !== undefined, resumeToken, total, totalChange };
        if (ahead && !early) pending = this.#fetch(ahead, cancel.signal);
      }
    } finally {
      cancel.abort();
    }
  }

  /** The answer that the call itself waits for, where no walk has had it yet. */
  async #first({ signal }: AbortController): Promise<Fetched<Body>> {
    if (this.#firstPageTaken) return this.#fetch(this.#start, signal);
    this.#firstPageTaken = true;
    // Who awaits the call still wants its answer.
    signal.addEventListener("abort", () => this.#awaited || this.#cancelFirst.abort());
    return { outcome: await super.outcome(), execution: this.#firstExecution() };
  }

  #read({ outcome, execution }: Fetched<Body>, bookmark: Bookmark, visited: Set<unknown>) {
    try {
      if (!outcome.ok) throw outcome.error;
      const { data: body, requestId } = outcome;
      const fail = (message: string): never => {
        throw new PaginationError(message, { ...execution?.context(), requestId });
      };
      const { position } = bookmark;
      const read = readPage<Item>(body, this.#pagination, this.#params, position, visited, fail);
      return { ...read, body };
    } catch (error) {
      if (!(error instanceof SpecloomError)) throw error;
      const resumeToken = encodeToken(bookmark, pageParamNames(this.#pagination));
      Object.assign(error, { resumeToken });
      captureStack(error);
      throw thrown(error);
    }
  }
}

function startOf(
  token: string | undefined,
  prefetch: number,
  pagination: Pagination,
): Bookmark | OptionsError {
  if (prefetch !== 0 && prefetch !== 1) {
    return new OptionsError("prefetch", "prefetch must be 0 or 1");
  }
  try {
    return token === undefined ? { position: {} } : decodeToken(token, pageParamNames(pagination));
  } catch (error) {
    return error as OptionsError;
  }
}

/** A generator whose `return()` aborts what its walk waits for. */
function cancellable<T>(
  walk: (cancel: AbortController) => AsyncGenerator<T, void, undefined>,
): AsyncGenerator<T, void, undefined> {
  const cancel = new AbortController();
  const generator = walk(cancel);
  const leave = generator.return.bind(generator);
  generator.return = (value) => {
    cancel.abort();
    return leave(value);
  };
  return generator;
}
