import { partAt, readPagination } from "../document/extensions/pagination.js";
import type { Node } from "../document/node.js";
import { successSchema } from "../document/openapi.js";
import { itemSchemaOf, requiredOfParts } from "../document/schemas.js";
import type { Pagination } from "./model.js";

/** How an operation's list is walked. The lint has checked that its parts exist. */
export function paginationOf(operation: Node): Pagination | undefined {
  const declared = readPagination(operation);
  const body = declared && successSchema(operation);
  if (declared === undefined || body === undefined) return undefined;
  const item = itemSchemaOf(partAt(body, declared.items));
  // A list whose items may lack what a cursor is made from can only be read page by page.
  const required = requiredOfParts(item);
  const iterable = declared.style !== "cursor" || required.includes(declared.from);
  return { ...declared, iterable, item };
}
