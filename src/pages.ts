import { Call, type Outcome, thrown } from "./call.js";
import { OptionsError, PaginationError } from "./errors.js";
import type { ListOptions } from "./options.js";
import type { OperationCall } from "./transport.js";

/** How a list is walked, as its operation's `x-pagination` says. */
export type Pagination = CursorPagination | OffsetPagination;

export interface CursorPagination {
  readonly style: "cursor";
  /** The property of the body that holds the items. */
  readonly items: string;
  /** The property that says whether more follow. It alone ends a walk (S21). */
  readonly hasMore: string;
  /** The property of an item that a cursor is made from. */
  readonly from: string;
  /** The parameter that continues after an item. */
  readonly after: string;
  /** The parameter that continues before an item. */
  readonly before?: string;
}

export interface OffsetPagination {
  readonly style: "offset";
  readonly items: string;
  /** The parameter that skips items. */
  readonly offset: string;
  /** The property that counts all items of the list. */
  readonly total: string;
}

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
}

/** What sends the requests of a list: a transport. */
export interface Sender {
  send<T>(operation: OperationCall): Promise<Outcome<T>>;
}

/** Query parameters that a walk sets on top of the caller's. */
export type Position = Readonly<Record<string, unknown>>;

/**
 * A list on its way. Await it for one page as the API sent it, or iterate it for every item:
 * the awaited answer then is the first page. A second `for await` walks anew.
 */
export class ListCall<Body, Item, E> extends Call<Body, E> implements AsyncIterable<Item> {
  readonly #send: (position: Position) => Promise<Outcome<Body>>;
  readonly #pagination: Pagination;
  readonly #params: Position;
  readonly #start: Position;
  #firstPageTaken = false;

  constructor(transport: Sender, operation: OperationCall, pagination: Pagination) {
    const { resumeToken }: ListOptions = operation.options ?? {};
    const start = resumeToken === undefined ? {} : decodePosition(resumeToken);
    const params: Position = { ...operation.params };
    const send = async (position: Position): Promise<Outcome<Body>> => {
      if (start) return transport.send({ ...operation, params: { ...params, ...position } });
      const message = "resumeToken is no token of a page; pass one as it was given";
      return { ok: false, error: new OptionsError("resumeToken", message) };
    };
    super(() => send(start ?? {}));
    this.#send = send;
    this.#pagination = pagination;
    this.#params = params;
    this.#start = start ?? {};
  }

  /** Every item, page after page. Walking backwards yields each page's items from its end. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    const backward = isBackward(this.#pagination, { ...this.#params, ...this.#start });
    for await (const page of this.pages()) yield* backward ? page.items.toReversed() : page.items;
  }

  /** Every page, the first one included. */
  async *pages(): AsyncGenerator<Page<Item, Body>, void, undefined> {
    let position: Position | undefined = this.#start;
    const visited = new Set<string>();
    let first = !this.#firstPageTaken;
    this.#firstPageTaken = true;
    while (position !== undefined) {
      const outcome: Outcome<Body> = first ? await this.outcome() : await this.#send(position);
      first = false;
      if (!outcome.ok) throw thrown(outcome.error);
      visited.add(encodePosition(position));
      const { items, next }: Reading<Item> = readPage<Item>(
        outcome.data,
        this.#pagination,
        this.#params,
        position,
        visited,
      );
      position = next;
      const resumeToken = next && encodePosition(next);
      yield { items, body: outcome.data, hasNext: next !== undefined, resumeToken };
    }
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
    for await (const item of this) {
      collected.push(item);
      if (collected.length >= max) break;
    }
    return collected;
  }
}

function isBackward(pagination: Pagination, query: Position): boolean {
  if (pagination.style !== "cursor" || pagination.before === undefined) return false;
  return query[pagination.before] !== undefined && query[pagination.after] === undefined;
}

interface Reading<Item> {
  readonly items: readonly Item[];
  readonly next: Position | undefined;
}

/** The items of a page, and what asks for the next one; throws where that cannot be told. */
function readPage<Item>(
  body: unknown,
  pagination: Pagination,
  params: Position,
  position: Position,
  visited: ReadonlySet<string>,
): Reading<Item> {
  const query = { ...params, ...position };
  const fail = (what: string): never => {
    const resumeToken = encodePosition(position);
    throw new PaginationError(`This answer is no page of the list: ${what}`, { resumeToken });
  };
  if (!isRecord(body)) return fail("the body is no object");
  const items: unknown = body[pagination.items];
  if (!Array.isArray(items)) return fail(`"${pagination.items}" is no array`);
  const next =
    pagination.style === "cursor"
      ? nextCursor(body, items, pagination, query, fail)
      : nextOffset(body, items, pagination, query, fail);
  if (next && visited.has(encodePosition(next))) {
    return fail(`it leads back to ${JSON.stringify(next)}, where the walk has been`);
  }
  return { items, next };
}

function nextCursor(
  body: Record<string, unknown>,
  items: readonly unknown[],
  pagination: CursorPagination,
  query: Position,
  fail: (what: string) => never,
): Position | undefined {
  const hasMore = body[pagination.hasMore];
  if (typeof hasMore !== "boolean")
    return fail(`"${pagination.hasMore}" is neither true nor false`);
  if (!hasMore) return undefined;
  const backward = isBackward(pagination, query);
  const edge = backward ? items[0] : items.at(-1);
  if (edge === undefined) return fail(`it is empty, yet "${pagination.hasMore}" is true`);
  const cursor = isRecord(edge) ? edge[pagination.from] : undefined;
  if (typeof cursor !== "string" && typeof cursor !== "number") {
    return fail(`the item at its end has no "${pagination.from}" to continue from`);
  }
  const parameter = backward && pagination.before ? pagination.before : pagination.after;
  return { [parameter]: cursor };
}

function nextOffset(
  body: Record<string, unknown>,
  items: readonly unknown[],
  pagination: OffsetPagination,
  query: Position,
  fail: (what: string) => never,
): Position | undefined {
  const total = body[pagination.total];
  if (typeof total !== "number") return fail(`"${pagination.total}" is no number`);
  const offset = Number(query[pagination.offset] ?? 0) + items.length;
  if (offset >= total) return undefined;
  if (items.length === 0) return fail(`it is empty, yet "${pagination.total}" is ${total}`);
  return { [pagination.offset]: offset };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const tokenVersion = "1.";

function encodePosition(position: Position): string {
  return tokenVersion + encodeURIComponent(JSON.stringify(position));
}

/** The position that a resume token stands for, or undefined where the text is none. */
function decodePosition(token: string): Position | undefined {
  if (!token.startsWith(tokenVersion)) return undefined;
  try {
    const position: unknown = JSON.parse(decodeURIComponent(token.slice(tokenVersion.length)));
    return isRecord(position) ? position : undefined;
  } catch {
    return undefined;
  }
}
