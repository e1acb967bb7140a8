// Our rules as a plugin of Redocly, so that its command line holds a document to them, too. Redocly
// shows the files of a document; our rules look at the whole of it, and their problems go back to the
// files.
import type { Config, Oas2Rule, Oas3Rule, Plugin, UserContext } from "@redocly/openapi-core";
import { child, type JsonValue } from "../document/json.js";
import { Document } from "../document/node.js";
import { checks, findings, notices } from "../lint/lint.js";
import { references } from "../lint/references.js";
import type { Client } from "../lint/rule.js";
import { readVariables } from "./config.js";
import { type Joined, join } from "./join.js";
import { pointerOf } from "./origins.js";
import { BaseResolver, type Document as File, type Source, type Version } from "./redocly.js";
import { convertSwagger } from "./swagger2/index.js";

interface Whole extends Joined {
  readonly whole: Document;
}

/** The rules have the ids `specloom/<name>`; `extends: [specloom/all]` turns all of them on. */
export default function plugin(): Plugin {
  // A document is brought together once for all rules that look at it.
  const known = new WeakMap<object, Whole>();
  const rules = Object.fromEntries(
    Object.keys(checks).map((name) => [name, rule(name, known)] as const),
  );
  const all = Object.keys({ ...rules, references });
  const ids = all.map((name) => {
    return [`specloom/${name}`, notices.includes(name) ? "warn" : "error"] as const;
  });
  return {
    id: "specloom",
    rules: { oas2: { ...rules, references }, oas3: { ...rules, references } },
    configs: { all: { rules: Object.fromEntries(ids) } },
  };
}

/** Waits until every file of the document was seen, and then looks at all of them. */
function rule(name: string, known: WeakMap<object, Whole>): Oas3Rule & Oas2Rule {
  return () => {
    const sources = new Map<string, Source>();
    return {
      ref(_node, _context, { location }) {
        if (location) sources.set(location.source.absoluteRef, location.source);
      },
      Root: {
        leave(root: object, { config, location, report, specVersion }: UserContext) {
          if (!isRead(specVersion)) return;
          const file = { source: location.source, parsed: root };
          const whole = known.get(root) ?? wholeOf(file, sources, specVersion);
          known.set(root, whole);
          for (const { message, pointer, onKey } of findings(name, whole.whole, clientOf(config))) {
            const origin = whole.origins.of(pointer);
            const { source } = origin.file;
            report({
              message,
              location: { source, pointer: pointerOf(origin), reportOnKey: onKey },
            });
          }
        },
      },
    };
  };
}

function isRead(version: string | undefined): version is Version {
  return ["oas2", "oas3_0", "oas3_1", "oas3_2"].includes(version ?? "");
}

/** The API of the configuration that is looked at; undefined where a file is given that is none. */
function clientOf(config: Config | undefined): Client | undefined {
  const name = config?._alias;
  if (config === undefined || name === undefined) return undefined;
  // What is configured for the API stands beside what is for all of them.
  const options = child(config.resolvedConfig as JsonValue, "x-specloom");
  return { name, env: readVariables(name, options) };
}

function wholeOf(root: File, sources: ReadonlyMap<string, Source>, version: Version): Whole {
  const resolver = new BaseResolver();
  const files = new Map<string, File>();
  for (const [name, source] of sources) files.set(name, resolver.parseDocument(source) as File);
  files.set(root.source.absoluteRef, root);
  const brought = join(root, files, version);
  const joined = version === "oas2" ? convertSwagger(brought, root).joined : brought;
  return { ...joined, whole: new Document(joined.document) };
}
