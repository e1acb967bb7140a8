import { asArray, asString, below, child, entriesOf, find } from "../document/json.js";
import type { JsonObject, JsonValue, Pagination, Pointer } from "./model.js";

/** How an operation's list is walked (`x-pagination`). The lint has checked that its parts exist. */
export function readPagination(
  document: JsonObject,
  operation: Pointer,
  value: JsonValue,
): Pagination | undefined {
  const extension = child(value, "x-pagination");
  const items = asString(child(extension, "items"));
  const body = successSchema(document, operation, value);
  if (items === undefined || body === undefined) return undefined;
  const item = below(find(document, below(body, "properties", items)).pointer, "items");
  const limit = asString(child(extension, "limit"));
  if (child(extension, "style") === "offset") {
    const offset = asString(child(extension, "offset"));
    const total = asString(child(extension, "total"));
    if (offset === undefined || total === undefined) return undefined;
    return { style: "offset", items, offset, limit, total, iterable: true, item };
  }
  const cursor = child(extension, "cursor");
  const from = asString(child(cursor, "from"));
  const after = asString(child(cursor, "after"));
  const hasMore = asString(child(extension, "hasMore"));
  if (from === undefined || after === undefined || hasMore === undefined) return undefined;
  const required = asArray(child(find(document, item).value, "required"));
  const before = asString(child(cursor, "before"));
  const iterable = required.includes(from);
  return { style: "cursor", items, hasMore, from, after, before, limit, iterable, item };
}

/** The schema of the first JSON body among the 2xx responses. */
export function successSchema(
  document: JsonObject,
  operation: Pointer,
  value: JsonValue,
): Pointer | undefined {
  for (const [status] of entriesOf(child(value, "responses"))) {
    if (!/^2(\d\d|XX)$/i.test(status)) continue;
    const { pointer, value: response } = find(document, below(operation, "responses", status));
    for (const [mediaType] of entriesOf(child(response, "content"))) {
      if (!/json/i.test(mediaType)) continue;
      return find(document, below(pointer, "content", mediaType, "schema")).pointer;
    }
  }
  return undefined;
}
