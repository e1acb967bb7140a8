// What the sandbox answered to a sample, as it is shown beside it.
import { isObject, type JsonValue } from "../../document/json.js";
import { isJson } from "../../document/media-types.js";
import type { Answer } from "../../samples/samples.js";
import type { Block } from "../content.js";

/** How many members of a list are shown. */
const most = 2;
/** Stands for what is left out, and is no text of an answer. */
const mark = "\u0000";

/** Nothing for an answer without a body, and for one that is not JSON. */
export function shownAnswer({ status, mediaType, body }: Answer): Block[] {
  const title = `Answer of the sandbox, ${status}`;
  if (body === "" || mediaType === undefined || !isJson(mediaType)) return [];
  const text = JSON.stringify(shortened(JSON.parse(body) as JsonValue), null, 2);
  const code = text.replace(/"\\u0000(\d+)"/g, "// … and $1 more");
  return [{ kind: "code", title, label: title, language: "json", code }];
}

function shortened(value: JsonValue): JsonValue {
  if (Array.isArray(value)) {
    const shown = value.slice(0, most).map(shortened);
    return value.length > most ? [...shown, `${mark}${value.length - most}`] : shown;
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shortened(each)]));
}
