// What the Spaces API does beyond its document: one named function per rule.
import type {
  Caller,
  CatalogEntry,
  Creation,
  Exchange,
  Incoming,
  JsonObject,
  JsonValue,
  Reserved,
  Row,
  Rules,
} from "@specloom/generator/sandbox";
import { accessToken } from "./seed.js";

/** S03, S05, S11: one seeded token is valid, and so are the reserved ones, which only provoke errors. */
export function validToken({ options, reserved }: Incoming): Caller | undefined {
  const token = options.get("accessToken");
  if (token === undefined) return undefined;
  const isReserved = reserved.some(({ value }) => value === token);
  return token === accessToken || isReserved ? { id: "account" } : undefined;
}

/** S10 to S13 on demand: the token `sandbox-404` is answered by status 404. */
export function reservedTokens(catalog: readonly CatalogEntry[]): readonly Reserved[] {
  return catalog.map((error) => {
    return { option: "accessToken", value: `sandbox-${error.code}`, error };
  });
}

/** A resource subscription gets its type marker, its version tag and its time of creation. */
export function newResourceSubscription({ now }: Exchange, data: JsonObject): Creation {
  const created = Math.floor(now().getTime() / 1000);
  const marks = { object: "resource_subscription", api_version: "04-09-2014", created };
  return { data: { ...data, ...marks } };
}

/** Decision 11: what has no id is paged by its token, or else by its time of creation. */
export function cursorWithoutId({ data }: Row): JsonValue {
  return data["token"] ?? data["created"] ?? null;
}

/** Decision 8: a list tells in `count` how many objects its page holds. */
export function pageCount(_: Exchange, items: readonly JsonValue[]): JsonObject {
  return { count: items.length };
}

export const rules: Rules = {
  reserved: reservedTokens,
  authenticate: validToken,
  cursor: cursorWithoutId,
  create: newResourceSubscription,
  listExtras: pageCount,
};
