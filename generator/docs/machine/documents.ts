// The document of an API in one file, as JSON and as YAML.
import { dump } from "js-yaml";
import type { JsonObject } from "../../document/json.js";

/** The files by their paths in the site. */
export function documentFiles(folder: string, document: JsonObject): Map<string, string> {
  return new Map([
    [`${folder}/openapi.yaml`, dump(document, { lineWidth: 120, noRefs: true })],
    [`${folder}/openapi.json`, `${JSON.stringify(document, null, 2)}\n`],
  ]);
}
