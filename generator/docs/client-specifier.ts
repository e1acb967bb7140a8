// By what name samples import an API's client.
import { readFileSync } from "node:fs";
import path from "node:path";
import { asString, child, type JsonValue } from "../document/json.js";
import { specifiersOf } from "../emit/print/specifiers.js";
import type { ConfiguredApi } from "../load/config.js";
import { importExtensionAt } from "../output/tsconfig.js";

/**
 * How samples import an API's client: by the package in whose folder it is, if that exports it, else as its
 * files import each other.
 */
export function clientSpecifier({ name, folder, output, importExtension }: ConfiguredApi): string {
  const manifest = readManifest(folder);
  const own = asString(child(manifest, "name"));
  if (own !== undefined && child(child(manifest, "exports"), `./${name}`) !== undefined) {
    return `${own}/${name}`;
  }
  const extension = importExtension ?? (output === undefined ? "js" : importExtensionAt(output));
  return specifiersOf(extension, "")(`./${path.basename(output ?? name)}/index.js`);
}

function readManifest(folder: string): JsonValue {
  try {
    return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as JsonValue;
  } catch {
    return null;
  }
}
