import type { Success } from "../contract.js";

/** One page of a list. */
export type Page<Item, Body, S = Success<Body>> = S & {
  /** The items in the order of the list, also when walking backwards. */
  readonly items: readonly Item[];
  /** The body as the API sent it: the page's `data`. */
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
};
