// Other people's extensions are read as ours where they say the same. What they say is untrusted, and
// what ours cannot say is a warning: a document is not refused for an extension of others.
import { dataKeys, mapKeys } from "../../document/extensions/sensitive.js";
import { below, child, isObject, type JsonValue } from "../../document/json.js";
import { Document, Node } from "../../document/node.js";
import { operationsOf } from "../../document/openapi.js";
import type { Finding } from "../../lint/lint.js";
import type { Joined } from "../join.js";
import { readEnumMarks } from "./enums.js";
import { readFern } from "./fern.js";
import { readMicrosoftMarks, readMicrosoftOperation } from "./microsoft.js";
import { readRedocly } from "./redocly.js";
import { readSpeakeasy } from "./speakeasy.js";
import { Translator } from "./translator.js";

/** Writes into a document what the extensions of others say. */
export function readForeign({ document, origins }: Joined): Translator {
  const translator = new Translator(origins);
  const whole = new Document(document);
  const vendors = new Set<string>();
  eachMarked(whole, (owner) => {
    for (const key of Object.keys(owner.value as object)) {
      const [, vendor] = /^x-(ms|enum|speakeasy|fern|redocly)/.exec(key) ?? [];
      if (vendor !== undefined) vendors.add(vendor);
    }
    readMicrosoftMarks(owner, translator);
    readEnumMarks(owner, translator);
  });
  const { root } = whole;
  if (vendors.has("ms")) {
    for (const operation of operationsOf(root)) readMicrosoftOperation(operation, translator);
  }
  if (vendors.has("speakeasy")) readSpeakeasy(root, translator);
  if (vendors.has("fern")) readFern(root, translator);
  if (vendors.has("redocly")) readRedocly(root, translator);
  return translator;
}

/** Of all warnings about extensions of others. */
const rule = "foreign-extension";

/**
 * What is said of a document whose extensions of others were read: what is wrong with one of ours that
 * stands for one of theirs is a warning, and that one is taken away.
 */
export function withoutTranslated(
  found: readonly Finding[],
  { untold, translated }: Translator,
): Finding[] {
  const told = untold.map(({ pointer, message }): Finding => {
    return { rule, severity: "warn", message, pointer, onKey: true };
  });
  const left = found.map((finding): Finding => {
    const { pointer, message } = finding;
    const meant = translated.find((each) => `${pointer}/`.startsWith(`${each.pointer}/`));
    if (meant === undefined) return finding;
    delete (meant.owner as Record<string, JsonValue>)[meant.key];
    const reason = `${meant.foreign} is not read: ${message}`;
    return { ...finding, rule, severity: "warn", message: reason, onKey: true };
  });
  return [...told, ...left];
}

/** Visits every object that has an extension. */
function eachMarked(document: Document, visit: (owner: Node) => void): void {
  const seen = new Set<JsonValue>();
  const walk = (value: JsonValue, keys: string[], isMap: boolean): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (!isMap && isObject(value) && Object.keys(value).some((key) => key.startsWith("x-"))) {
      visit(new Node(document, below("#", ...keys), value));
    }
    for (const key of Object.keys(value)) {
      if (!isMap && isObject(value) && (dataKeys.has(key) || key.startsWith("x-"))) continue;
      const inside = child(value, key) as JsonValue;
      keys.push(key);
      walk(inside, keys, !isMap && isObject(inside) && mapKeys.has(key));
      keys.pop();
    }
  };
  walk(document.value as JsonValue, [], false);
}
