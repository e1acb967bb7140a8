// What an overlay says, or all that keeps it from being one.
import { asString, child, entriesOf, isObject, type JsonValue } from "../../document/json.js";
import { parsePath } from "../jsonpath/parse.js";
import { PathError } from "../jsonpath/scanner.js";
import type { Query } from "../jsonpath/syntax.js";
import type { Document as File } from "../redocly.js";
import type { Action, Change, Finding, Overlay } from "./overlay.js";

interface Checked extends Overlay {
  readonly findings: readonly Finding[];
  /** The document that it says it is made for. */
  readonly extends: string | undefined;
}

/** Reads a parsed file as an overlay. There are no actions where there are errors. */
export function checkOverlay(file: File): Checked {
  const checker = new Checker(file);
  const actions = checker.read();
  const { findings } = checker;
  const isSound = findings.every(({ severity }) => severity !== "error");
  const made = asString(child(file.parsed as JsonValue, "extends"));
  return { file, actions: isSound ? actions : [], findings, extends: made };
}

class Checker {
  readonly #file: File;
  readonly findings: Finding[] = [];
  #hasCopies = true;

  constructor(file: File) {
    this.#file = file;
  }

  #say(keys: readonly (string | number)[], message: string, more: Partial<Finding> = {}): void {
    const place = { file: this.#file, keys: keys.map(String), onKey: true, ...more };
    this.findings.push({ severity: "error", rule: "overlay", message, ...place });
  }

  read(): Action[] {
    const { parsed } = this.#file as { readonly parsed: JsonValue };
    if (!isObject(parsed)) {
      this.#say([], 'is not an overlay, which is an object that begins with "overlay: 1.0.0"');
      return [];
    }
    if (!this.#isOfVersion(child(parsed, "overlay"))) return [];
    this.#assertKnown([], parsed, ["overlay", "info", "extends", "actions"], "an overlay");
    this.#readInfo(child(parsed, "info"));
    this.#assertText(["extends"], child(parsed, "extends"), "the path of the document");
    return this.#readActions(child(parsed, "actions"));
  }

  #isOfVersion(version: JsonValue | undefined): boolean {
    if (version === undefined) {
      this.#say([], 'names no version of overlays; begin it with "overlay: 1.0.0"');
    } else if (typeof version === "string" && /^1\.[01]\.\d+$/.test(version)) {
      this.#hasCopies = version.startsWith("1.1");
      return true;
    } else {
      const shown = JSON.stringify(version).slice(0, 50);
      this.#say(["overlay"], `is ${shown}, and overlays of "1.0.0" and "1.1.0" are read`);
    }
    return false;
  }

  #readInfo(info: JsonValue | undefined): void {
    if (!isObject(info)) {
      const place = info === undefined ? [] : ["info"];
      this.#say(place, "needs info, an object with a title and a version");
      return;
    }
    this.#assertKnown(["info"], info, ["title", "version", "description"], "info");
    for (const key of ["title", "version"]) {
      const value = child(info, key);
      if (value === undefined) this.#say(["info"], `needs a ${key}, which is a text`);
      else this.#assertText(["info", key], value, "quotes around it");
    }
    this.#assertText(["info", "description"], child(info, "description"), "quotes around it");
  }

  #readActions(actions: JsonValue | undefined): Action[] {
    if (!Array.isArray(actions) || actions.length === 0) {
      const place = actions === undefined ? [] : ["actions"];
      this.#say(place, "needs actions, a list of at least one object with a target");
      return [];
    }
    const seen = new Map<string, number>();
    return actions.flatMap((action: JsonValue, index) => {
      const text = JSON.stringify(action);
      const same = seen.get(text);
      if (same === undefined) seen.set(text, index);
      else this.#say(["actions", index], `is the same as action ${same + 1}; leave one out`);
      return this.#readAction(action, index) ?? [];
    });
  }

  #readAction(action: JsonValue, index: number): Action | undefined {
    const place = ["actions", index];
    if (!isObject(action)) {
      this.#say(place, "is not an action, which is an object with a target");
      return undefined;
    }
    const known = ["target", "description", "update", "copy", "remove"];
    this.#assertKnown(place, action, known, "an action");
    const description = child(action, "description");
    this.#assertText([...place, "description"], description, "quotes around it");
    const target = this.#path([...place, "target"], child(action, "target"));
    if (child(action, "target") === undefined) {
      this.#say(place, 'needs a target, a JSONPath such as "$.paths"', { onKey: false });
    }
    const change = this.#readChange(action, place);
    return target && change && { index, target, change };
  }

  #readChange(action: JsonValue, place: readonly (string | number)[]): Change | undefined {
    const [update, copy, remove] = ["update", "copy", "remove"].map((key) => child(action, key));
    if (remove !== undefined && typeof remove !== "boolean") {
      this.#say([...place, "remove"], "is true or false");
      return undefined;
    }
    if (copy !== undefined && !this.#hasCopies) {
      this.#say([...place, "copy"], 'is not known to Overlay 1.0; write "overlay: 1.1.0"');
      return undefined;
    }
    const from = copy === undefined ? undefined : this.#path([...place, "copy"], copy);
    if (remove === true) return { kind: "remove" };
    if (update !== undefined && copy !== undefined) {
      this.#say([...place, "copy"], "stands beside update, so that neither counts; write one");
      return undefined;
    }
    if (update !== undefined) {
      this.#assertWithin([...place, "update"], update);
      return { kind: "update", value: update };
    }
    if (copy !== undefined) return from && { kind: "copy", from };
    const message = "changes nothing; write update, copy or remove: true";
    this.#say(place, message, { severity: "warn", rule: "overlay-action", onKey: false });
    return undefined;
  }

  #path(place: readonly (string | number)[], value: JsonValue | undefined): Query | undefined {
    if (value === undefined) return undefined;
    if (typeof value !== "string") {
      this.#say(place, 'is not a text; write a JSONPath such as "$.paths"', { onKey: false });
      return undefined;
    }
    try {
      return parsePath(value);
    } catch (error) {
      if (!(error instanceof PathError)) throw error;
      const message = `is not a JSONPath: ${error.message}, at character ${error.at + 1}`;
      this.#say(place, message, { onKey: false });
      return undefined;
    }
  }

  #assertText(
    place: readonly (string | number)[],
    value: JsonValue | undefined,
    what: string,
  ): void {
    if (value === undefined || typeof value === "string") return;
    this.#say(place, `is not a text; write ${what}`);
  }

  #assertKnown(
    place: readonly (string | number)[],
    object: JsonValue,
    known: readonly string[],
    what: string,
  ): void {
    for (const [key] of entriesOf(object)) {
      if (known.includes(key) || key.startsWith("x-")) continue;
      const shown = JSON.stringify(key.slice(0, 50));
      const list = known.join(", ");
      this.#say([...place, key], `${shown} is not a property of ${what}, which has ${list}`);
    }
  }

  /** Other files are brought into a document before overlays change it. */
  #assertWithin(place: readonly (string | number)[], value: JsonValue): void {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inside] of Object.entries(value)) {
      const isFile = key === "$ref" && typeof inside === "string" && !inside.startsWith("#");
      if (!isFile) this.#assertWithin([...place, key], inside);
      else {
        const message = "leads out of the document; write what is meant, or a reference with #";
        this.#say([...place, key], message, { onKey: false });
      }
    }
  }
}
