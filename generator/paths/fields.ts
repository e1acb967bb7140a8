// The small parts of what openapi-typescript gets: comments, and names that it carries along.
import type { JsonObject, JsonValue } from "../document/json.js";
import type { Node } from "../document/node.js";
import { tame } from "../emit/print/printer.js";

/** The keywords that openapi-typescript makes comments of, their text made fit for one. */
export function commentsOf(node: Node): JsonObject {
  return present({
    title: text(node, "title"),
    summary: text(node, "summary"),
    description: text(node, "description"),
    format: text(node, "format"),
    default: shown(node.own("default")?.value),
    example: shown(node.own("example")?.value),
    examples: Array.isArray(node.own("examples")?.value)
      ? node.list("examples").flatMap((example) => shown(example.value) ?? [])
      : undefined,
    deprecated: node.own("deprecated")?.value === true ? true : undefined,
  });
}

function text(node: Node, key: string): string | undefined {
  const value = node.own(key)?.value;
  return typeof value === "string" ? tame(value) : undefined;
}

/** A value as openapi-typescript would write it into a comment. */
function shown(value: JsonValue | undefined): string | undefined {
  if (value === undefined) return undefined;
  return tame(typeof value === "string" ? value : JSON.stringify(value, null, 2));
}

/** The properties that are not undefined. */
export function present(properties: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  );
}

/** An object of names. */
export function named(entries: readonly (readonly [string, JsonValue])[]): JsonObject {
  return Object.fromEntries(entries.map(([name, value]) => [carried(name), value]));
}

// openapi-typescript decodes names as parts of URIs on its way, and fails at a percent sign that
// encodes nothing. So it travels as a character that Unicode gives to nobody.
const stand = "\ufdd0";

/** A name in a form that openapi-typescript carries along. */
export function carried(name: string): string {
  return name.includes("%") ? name.replaceAll("%", stand) : name;
}

/** The code that openapi-typescript made, with names as they are. */
export function restored(code: string): string {
  return code.replace(/\ufdd0|\\uFDD0/g, "%");
}
