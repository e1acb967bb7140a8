// Where a walk has been, so that it ends where it would go round.
import type { PageQuery, PageReading, Pagination } from "../contract.js";
import { isRecord } from "../values.js";
import { NotAPage } from "./items.js";

/** What one walk has seen of its list: every place that it asked for, and the page before. */
export class Trail {
  readonly #asked = new Set<string>();
  /** The items of the page before as JSON, since whoever walks may change what it was given. */
  #before: string | undefined;

  /** Goes on to a page that was read. Throws for one that leads nowhere new. */
  add({ params }: Pagination, query: PageQuery, { items, next }: PageReading): void {
    const placeOf = (page: PageQuery) => JSON.stringify(params.map((name) => plainOf(page[name])));
    this.#asked.add(placeOf(query));
    if (next && this.#asked.has(placeOf({ ...query, ...next }))) {
      throw new NotAPage(`it leads back to "${Object.values(next)[0]}", where the walk has been`);
    }
    const isCompared = items.length > 0 && (next || this.#before) && items.every(isRecord);
    const text = isCompared ? JSON.stringify(items, digitsOf) : undefined;
    if (text !== undefined && text === this.#before) {
      throw new NotAPage("its items are those of the page before");
    }
    this.#before = text;
  }
}

/** JSON has no bigints. */
function digitsOf(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

/** A cursor may be a number in one place and a text in another. */
function plainOf(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}
