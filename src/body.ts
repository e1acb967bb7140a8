import { formQuery, pairsOf, plain } from "./parameters.js";

/** A body as `application/x-www-form-urlencoded`. */
export function form(body: object | undefined): URLSearchParams | undefined {
  return body && new URLSearchParams(formQuery(body));
}

/** A body as `multipart/form-data`. An array becomes a part for each of its items. */
export function multipart(body: object | undefined): FormData | undefined {
  if (!body || body instanceof FormData) return body;
  const parts = new FormData();
  for (const [name, value] of pairsOf(body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      parts.append(name, item instanceof Blob ? item : plain(item));
    }
  }
  return parts;
}
