// Answers in which the parts of a page stand elsewhere than at the top of the body.
import { asBoolean, asInteger } from "../answer/header-values.js";
import type { HeaderReader, Pagination } from "../contract.js";
import { isRecord } from "../values.js";
import { valueAt } from "./pointer.js";

/** How a header is read by what it says of a page. @default as it is */
const readers: Readonly<Record<string, HeaderReader>> = {
  hasMore: asBoolean,
  total: asInteger,
  pages: asInteger,
  current: asInteger,
};

/**
 * A pagination whose properties may be JSON Pointers into the body, `""` for the body itself, or
 * `header:Name`. `make` is one such as `byToken`, which is given a body with all of them at its top.
 */
export function pointed<Description extends object>(
  make: (description: Description) => Pagination,
  description: Description,
): Pagination {
  const pagination = make(description);
  const places = Object.entries(description);
  return {
    ...pagination,
    read(body, params, sent) {
      const headers = sent?.outcome.response?.headers;
      const values = places.map(([role, place]) => [place, partOf(body, headers, role, place)]);
      return pagination.read(Object.fromEntries(values), params, sent);
    },
  };
}

function partOf(
  body: unknown,
  headers: Headers | undefined,
  role: string,
  place: unknown,
): unknown {
  if (typeof place !== "string") return undefined;
  if (place.startsWith("header:")) {
    const text = headers?.get(place.slice("header:".length));
    return text === null || text === undefined ? undefined : (readers[role]?.(text) ?? text);
  }
  if (place === "" || place.startsWith("/")) return valueAt(body, place);
  return isRecord(body) ? body[place] : undefined;
}
