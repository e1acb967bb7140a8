// Applies overlays to a document, action by action, and notes where what they write comes from. They
// are somebody else's, as the document is: what they take and what they make is limited.
import { count } from "../../document/casing.js";
import {
  below,
  child,
  isObject,
  type JsonObject,
  type JsonValue,
  put,
} from "../../document/json.js";
import { assertWithin, LimitError, survey } from "../../document/limits.js";
import { missRule } from "../../document/problem.js";
import type { Joined } from "../join.js";
import { Budget } from "../jsonpath/budget.js";
import { keysTo, type Selected, select } from "../jsonpath/select.js";
import type { Query } from "../jsonpath/syntax.js";
import type { Origin, Origins } from "../origins.js";
import type { Action, Finding, Overlay } from "./overlay.js";

export interface Applied {
  readonly joined: Joined;
  readonly findings: readonly Finding[];
}

type Writable = Record<string, JsonValue>;

/** Applies overlays in their order to a copy of a document. */
export function applyOverlays(brought: Joined, overlays: readonly Overlay[]): Applied {
  const { document, origins, values } = brought.origins.separate();
  const applier = new Applier(document as JsonObject, origins, Budget.of(values));
  for (const overlay of overlays) applier.apply(overlay);
  applier.measure(overlays.at(-1));
  const joined = { ...brought, document: document as JsonObject, origins };
  return { joined, findings: applier.findings };
}

class Applier {
  readonly #document: JsonObject;
  readonly #origins: Origins;
  readonly #budget: Budget;
  /** Values that were written. */
  #written = 0;
  readonly findings: Finding[] = [];

  constructor(document: JsonObject, origins: Origins, budget: Budget) {
    this.#document = document;
    this.#origins = origins;
    this.#budget = budget;
  }

  apply(overlay: Overlay): void {
    for (const action of overlay.actions) {
      const writer = new Writer(overlay, action, this.findings);
      try {
        this.#act(action, writer);
      } catch (error) {
        if (!(error instanceof LimitError)) throw error;
        writer.say("target", error.message, { rule: "limit" });
        return;
      }
    }
  }

  /** Whether the document is still one that is read. */
  measure(last: Overlay | undefined): void {
    try {
      survey(this.#document);
    } catch (error) {
      if (!(error instanceof LimitError) || last === undefined) throw error;
      const { message } = error;
      const place = { file: last.file, keys: [], onKey: false };
      this.findings.push({ severity: "error", rule: "limit", message, ...place });
    }
  }

  #select(query: Query): Selected[] {
    const seen = new Map<JsonValue | undefined, Set<string>>();
    return select(this.#document, query, this.#budget).filter(({ parent, key }) => {
      const keys = seen.get(parent?.value) ?? new Set();
      seen.set(parent?.value, keys);
      return !keys.has(key) && keys.add(key);
    });
  }

  #act({ target, change }: Action, writer: Writer): void {
    const targets = this.#select(target);
    if (targets.length === 0) {
      const message = "selects nothing in the document, which may have changed";
      writer.say("target", message, { severity: "warn", rule: missRule });
    } else if (change.kind === "remove") this.#remove(targets, writer);
    else if (change.kind === "update") this.#write(targets, change.value, writer, "update");
    else {
      const sources = this.#select(change.from);
      const [source] = sources;
      if (source && sources.length === 1) {
        // What is copied may hold the target.
        const value = this.#copy(source.value, 0);
        this.#write(targets, value, writer, "copy");
      } else writer.say("copy", `selects ${count(sources.length, "value")}; one is copied`);
    }
  }

  #remove(targets: readonly Selected[], writer: Writer): void {
    if (targets.some(({ parent }) => parent === undefined)) {
      writer.say("target", "is the whole document, which has to stay");
      return;
    }
    const lists = new Map<
      JsonValue[],
      { readonly origin: Origin; readonly indices: Set<number> }
    >();
    for (const { parent, key } of targets) {
      const owner = parent?.value;
      if (!parent || !Array.isArray(owner)) continue;
      // Looked up before anything moves.
      const place = () => below("#", ...keysTo(parent));
      const known = lists.get(owner) ?? { origin: this.#origins.of(place()), indices: new Set() };
      lists.set(owner, { ...known, indices: known.indices.add(Number(key)) });
    }
    for (const { parent, key } of targets) {
      const owner = parent?.value;
      if (!isObject(owner)) continue;
      delete (owner as Writable)[key];
      this.#origins.forget(owner, key);
    }
    for (const [list, { origin, indices }] of lists) {
      this.#origins.removeItems(list, origin, indices);
    }
  }

  #write(
    targets: readonly Selected[],
    value: JsonValue,
    writer: Writer,
    field: "update" | "copy",
  ): void {
    const kinds = new Set(targets.map((selected) => kindOf(selected.value)));
    if (kinds.size > 1) {
      const message = `selects ${[...kinds].sort().join(" and ")}; write an action for each kind`;
      writer.say("target", message);
      return;
    }
    for (const { value: found, parent, key } of targets) {
      const keys = parent ? [...keysTo(parent), key] : [];
      const origin = writer.originOf(field);
      const spot = { keys, origin, writer };
      if (parent) this.#join(parent.value as Writable, key, found, value, spot);
      else if (isObject(value)) this.#merge(this.#document as Writable, value, spot);
      else writer.refuse(value, found, spot);
    }
  }

  /** Writes a value to a place that has one. */
  #join(owner: Writable, key: string, found: JsonValue, value: JsonValue, spot: Spot): void {
    if (Array.isArray(found)) {
      if (Array.isArray(value)) this.#append(found, value, (index) => spotBelow(spot, index));
      else this.#append(found, [value], () => spot);
    } else if (isObject(found) && isObject(value)) this.#merge(found as Writable, value, spot);
    else if (isPlain(found) && isPlain(value)) this.#put(owner, key, value, spot);
    else spot.writer.refuse(value, found, spot);
  }

  #merge(object: Writable, value: JsonObject, spot: Spot): void {
    for (const key of Object.keys(value)) {
      const inside = spotBelow(spot, key);
      const given = child(value, key) as JsonValue;
      const found = child(object, key);
      if (found === undefined) this.#put(object, key, given, inside);
      // An item is added to a list that is a target itself, not to one that is merged.
      else if (Array.isArray(found) && !Array.isArray(given)) {
        inside.writer.refuse(given, found, inside);
      } else this.#join(object, key, found, given, inside);
    }
  }

  #append(list: JsonValue[], items: readonly JsonValue[], spotOf: (index: string) => Spot): void {
    for (const [index, item] of items.entries()) {
      this.#put(list, String(list.length), item, spotOf(String(index)));
    }
  }

  #put(owner: Writable | JsonValue[], key: string, value: JsonValue, { keys, origin }: Spot): void {
    put(owner, key, this.#copy(value, keys.length));
    this.#origins.note(owner, key, origin);
  }

  /** A copy, so that nothing stands in two places of the document. */
  #copy(value: JsonValue, depth: number): JsonValue {
    assertWithin("overlaid", ++this.#written, "select fewer targets or copy less");
    if (typeof value !== "object" || value === null) return value;
    assertWithin("depth", depth, "nest it less deeply");
    if (Array.isArray(value)) return value.map((item) => this.#copy(item, depth + 1));
    const copy: Writable = {};
    for (const key of Object.keys(value)) {
      put(copy, key, this.#copy(child(value, key) as JsonValue, depth + 1));
    }
    return copy;
  }
}

/** A place in the document that is written to, and where that comes from. */
interface Spot {
  readonly keys: readonly string[];
  readonly origin: Origin;
  readonly writer: Writer;
}

function spotBelow({ keys, origin, writer }: Spot, key: string): Spot {
  const inside = { file: origin.file, keys: [...origin.keys, key] };
  return { keys: [...keys, key], origin: inside, writer };
}

/** Says what is wrong with an action. */
class Writer {
  readonly #overlay: Overlay;
  readonly #action: Action;
  readonly #findings: Finding[];

  constructor(overlay: Overlay, action: Action, findings: Finding[]) {
    this.#overlay = overlay;
    this.#action = action;
    this.#findings = findings;
  }

  originOf(field: string): Origin {
    return { file: this.#overlay.file, keys: ["actions", String(this.#action.index), field] };
  }

  say(field: string, message: string, more: Partial<Finding> = {}): void {
    const place = { ...this.originOf(field), onKey: false };
    this.#findings.push({ severity: "error", rule: "overlay", message, ...place, ...more });
  }

  refuse(value: JsonValue, found: JsonValue, { keys, origin }: Spot): void {
    const place = below("#", ...keys).slice(0, 200);
    const message = `${nameOf(value)} cannot be merged with ${nameOf(found)}, which stands at ${place}; remove that first`;
    this.say("", message, origin);
  }
}

function isPlain(value: JsonValue): boolean {
  return typeof value !== "object" || value === null;
}

function kindOf(value: JsonValue): string {
  if (Array.isArray(value)) return "lists";
  return isPlain(value) ? "plain values" : "objects";
}

function nameOf(value: JsonValue): string {
  if (Array.isArray(value)) return "a list";
  return isPlain(value) ? "a plain value" : "an object";
}
