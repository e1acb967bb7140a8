// How lists go on.

/** How a list is walked. `byCursor` and its siblings make one of what `x-pagination` says. */
export interface Pagination {
  /** The parameters that a walk sets. Resume tokens hold the index of one in this list. */
  readonly params: readonly string[];
  /** The parameter that says how long pages are, which may change where a walk is resumed. */
  readonly limit: string | undefined;
  /** Whether a list with these parameters is walked from its end. */
  isBackward(params: PageQuery): boolean;
  /**
   * What an answer says as a page of the list that these parameters asked for. Throws a text that
   * says why the answer is not a page.
   */
  read(body: unknown, params: PageQuery): PageReading;
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
  /** How many items the list has, where the API counts them. */
  readonly total: number | undefined;
}

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
  readonly items: string;
  /** Where the text stands in an answer. */
  readonly from: string;
  /** The parameter that takes it. */
  readonly to: string;
  readonly hasMore?: string;
}

/** A list that goes on with how many items have come so far. */
export interface OffsetPagination {
  /** The property of the body that holds the items. */
  readonly items: string;
  /** The parameter that skips items. */
  readonly offset: string;
  /** The property that counts all items of the list. */
  readonly total: string;
  /** The parameter that says how long pages are. @default none: resume tokens are bound to all */
  readonly limit?: string;
}

/** A list that goes on with the next number of a page. */
export interface PageNumberPagination {
  readonly items: string;
  /** The parameter that takes the number. */
  readonly page: string;
  /** The number of the first page. @default 1 */
  readonly first?: number;
  /** Where an answer says its own number. @default none: `first` and what was asked for */
  readonly current?: string;
  /** Where an answer counts the pages. @default none */
  readonly pages?: string;
  readonly total?: string;
  readonly hasMore?: string;
}

/** A list that goes on with a URL in the body. */
export interface UrlPagination {
  readonly items: string;
  readonly next: string;
}

/** A list that goes on with the answer's `Link` header, `rel="next"` (RFC 8288). */
export interface LinkPagination {
  readonly items: string;
}
