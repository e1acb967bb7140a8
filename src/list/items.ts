// What every way to go on with a list reads first.
import { isRecord } from "../values.js";

/** Why an answer is not a page of its list, in words that a `PaginationError` ends with. */
export class NotAPage extends Error {}

/** The items of a body, and the body itself. Throws for a body that does not have them. */
export function itemsOf(
  body: unknown,
  property: string,
): { record: Record<string, unknown>; items: readonly unknown[] } {
  if (!isRecord(body)) throw new NotAPage("the body is not an object");
  const items = body[property];
  if (!Array.isArray(items)) throw new NotAPage(`"${property}" is not an array`);
  return { record: body, items };
}
