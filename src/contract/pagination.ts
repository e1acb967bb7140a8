// How lists go on.
import type { Sent } from "./call.js";
import type { OperationCall } from "./operation.js";

/** How a list is walked. `byCursor` and its siblings make one of what `x-pagination` says. */
export interface Pagination {
  /** What a walk sets, parameters as a rule. Resume tokens hold the index of one in this list. */
  readonly params: readonly string[];
  /** The parameter that says how long pages are, which may change where a walk is resumed. */
  readonly limit: string | undefined;
  /** Whether a list with these parameters is walked from its end. */
  isBackward(params: PageQuery): boolean;
  /**
   * What an answer says as a page of the list that these parameters asked for, `sent` being the answer
   * as a whole. Throws a text that says why the answer is not a page.
   */
  read(body: unknown, params: PageQuery, sent?: Sent<unknown>): PageReading;
  /** The parameters of a call as `read` takes them. @default those of the call */
  given?(call: OperationCall): PageQuery;
  /** The call that asks for a page. @default the call with what a walk sets among its parameters */
  ask?(call: OperationCall, params: PageQuery): OperationCall;
}

/** The parameters of one page, the caller's and those of the walk. */
export type PageQuery = Readonly<Record<string, unknown>>;

/** What a walk sets on top of the caller's parameters. */
export type PageParams = Readonly<Record<string, string | number>>;

/** A page as it was read. */
export interface PageReading {
  readonly items: readonly unknown[];
  /** What asks for the next page; undefined on the last one. */
  readonly next: PageParams | undefined;
  /** What of `next` a resume token may hold. @default all of it */
  readonly kept?: PageParams;
  /** How many items the list has, where the API counts them. */
  readonly total: number | undefined;
}

// Below, a property is one of the body. Where the document has pointers, or `header:Name`, `pointed`
// makes a body of them; where it has `body:/pointer` in the place of a parameter, `inBody` asks.

/** A list that goes on with a property of the last or first item of a page. */
export interface CursorPagination {
  /** The property of the body that holds the items. */
  readonly items: string;
  /** The property that says whether more follow. It alone ends a walk. */
  readonly hasMore: string;
  /** The property of an item that a cursor is made from. */
  readonly from: string;
  /** The parameter that continues after an item. */
  readonly after: string;
  /** The parameter that continues before an item. @default none: it is walked forwards only */
  readonly before?: string;
  /** The parameter that says how long pages are. @default none: resume tokens are bound to all */
  readonly limit?: string;
}

/** A list that goes on with an opaque text of the answer; empty or absent, it ends. */
export interface TokenPagination {
  /** The property of the body that holds the items. */
  readonly items: string;
  /** The property that holds the text. */
  readonly from: string;
  /** The parameter that takes it. */
  readonly to: string;
  /** The property that says whether more follow. @default none: the text alone says it */
  readonly hasMore?: string;
  /** The parameter that says how long pages are. @default none: resume tokens are bound to all */
  readonly limit?: string;
}

/**
 * A list that goes on with how many items have come so far. Where nothing says whether more follow, it
 * ends with a page that is shorter than the limit asked for, or with an empty one.
 */
export interface OffsetPagination {
  /** The property of the body that holds the items. */
  readonly items: string;
  /** The parameter that skips items. */
  readonly offset: string;
  /** The property that counts all items of the list. @default none */
  readonly total?: string;
  /** The property that says whether more follow. @default none */
  readonly hasMore?: string;
  /** The parameter that says how long pages are. @default none: resume tokens are bound to all */
  readonly limit?: string;
}

/**
 * A list that goes on with the next number of a page. Where nothing says whether more follow, it ends
 * with a page that is shorter than the limit asked for, or with an empty one. Its resume tokens are
 * bound to the limit too, since a number means nothing without it.
 */
export interface PageNumberPagination {
  /** The property of the body that holds the items. */
  readonly items: string;
  /** The parameter that takes the number. */
  readonly page: string;
  /** The number of the first page. @default 1 */
  readonly first?: number;
  /** The property that says the number of an answer. @default none: it is what was asked for */
  readonly current?: string;
  /** The property that counts the pages. @default none */
  readonly pages?: string;
  /** The property that counts all items of the list. @default none */
  readonly total?: string;
  /** The property that says whether more follow. @default none */
  readonly hasMore?: string;
  /** The parameter that says how long pages are. @default none */
  readonly limit?: string;
}

/** A list that goes on with a URL in the body; empty or absent, it ends. */
export interface UrlPagination {
  /** The property of the body that holds the items. */
  readonly items: string;
  /** The property that holds the URL. */
  readonly next: string;
  /** The parameter that says how long pages are. @default none: resume tokens are bound to all */
  readonly limit?: string;
}

/** A list that goes on with the answer's `Link` header, `rel="next"` (RFC 8288). */
export interface LinkPagination {
  /** The property of the body that holds the items. */
  readonly items: string;
  /** The parameter that says how long pages are. @default none: resume tokens are bound to all */
  readonly limit?: string;
}
