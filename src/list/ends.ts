// How pages that are numbered or counted say whether more follow.
import type { PageQuery } from "../contract.js";
import { withoutBigint } from "../values.js";
import { NotAPage } from "./items.js";
import { isCount } from "./resume-token.js";

/** A number of an answer. Throws for what is none. */
export function countOf(record: Record<string, unknown>, property: string): number {
  const count = withoutBigint(record[property]);
  if (isCount(count)) return count;
  throw new NotAPage(`"${property}" is not a count`);
}

/** Whether an answer says that more follow. Throws where it does not say, or says so of an empty page. */
export function saysMore(
  record: Record<string, unknown>,
  hasMore: string,
  items: readonly unknown[],
): boolean {
  const more = record[hasMore];
  if (typeof more !== "boolean") throw new NotAPage(`"${hasMore}" is neither true nor false`);
  if (more && items.length === 0) throw new NotAPage(`it is empty, yet "${hasMore}" is true`);
  return more;
}

/** Whether more may follow a page of a list that nobody counts. */
export function mayGoOn(items: readonly unknown[], asked: unknown): boolean {
  const limit = Number(asked);
  return items.length > 0 && !(limit > items.length);
}

/** How long pages are asked to be; undefined where nobody says. */
export function limitOf(query: PageQuery, limit: string | undefined): unknown {
  return limit === undefined ? undefined : query[limit];
}
