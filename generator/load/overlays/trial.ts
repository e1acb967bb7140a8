// What an overlay would do to a document that is sound without it.
import type { JsonObject } from "../../document/json.js";
import { Document } from "../../document/node.js";
import { lint } from "../../lint/lint.js";
import type { Client } from "../../lint/rule.js";
import { whole } from "../join.js";
import { Source } from "../redocly.js";
import { applyOverlays } from "./apply.js";
import { checkOverlay } from "./check.js";

/** The actions that find nothing to change, or with which our rules find what they did not find before, by their places. */
export function unsoundActions(
  document: JsonObject,
  overlay: JsonObject,
  client: Client,
): ReadonlySet<number> {
  const file = (parsed: JsonObject, name: string) => ({ source: new Source(name, ""), parsed });
  const read = checkOverlay(file(overlay, "overlay"));
  const { joined, findings } = applyOverlays(whole(file(document, "document")), [read]);
  const known = new Set(lint(new Document(document), client).map(identityOf));
  const found = lint(new Document(joined.document), client).filter(
    (each) => !known.has(identityOf(each)),
  );
  const places = found.map(({ pointer }) => joined.origins.of(pointer));
  const keys = [
    ...[...read.findings, ...findings].map((finding) => finding.keys),
    ...places.filter((place) => place.file === read.file).map((place) => place.keys),
  ];
  return new Set(keys.map(([, index]) => Number(index)));
}

function identityOf({
  pointer,
  message,
}: {
  readonly pointer: string;
  readonly message: string;
}): string {
  return `${pointer} ${message}`;
}
