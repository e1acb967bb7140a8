// The document that the reference is rendered from: the API's own, with generated samples in it.
import { readFileSync } from "node:fs";
import path from "node:path";
import { withSamples } from "../document/extensions/samples.js";
import { asObject, asString, child, type JsonObject, type JsonValue } from "../document/json.js";
import type { ConfiguredApi } from "../load/config.js";
import type { Api, Operation } from "../model/model.js";
import { type Sample, samplesOf } from "../samples/samples.js";

/** Under which names languages stand in tabs. */
const languages: Readonly<Record<Sample["language"], string>> = {
  typescript: "TypeScript",
  bash: "curl",
};

/** A joined document, with the samples of each operation in front of its own. */
export function documentWithSamples(api: Api, client: string): JsonObject {
  const paths = new Map(Object.entries(asObject(child(api.document.value, "paths")) ?? {}));
  for (const [operation, samples] of samplesOf(api, { client })) {
    const { path: key, method, node, pathItem } = operation;
    const item = asObject(paths.get(key) ?? null) ?? {};
    const shown = samples.map(({ language, label, code }) => {
      return { language: languages[language], label, source: code };
    });
    const own = withSamples(asObject(node.value) ?? {}, shown);
    // A path item that is a reference stands here as what it refers to.
    const whole = asObject(child(item, "$ref") === undefined ? item : pathItem.value) ?? {};
    paths.set(key, { ...whole, [keyOf(whole, method)]: own });
  }
  return { ...api.document.value, paths: Object.fromEntries(paths) };
}

function keyOf(item: JsonObject, method: Operation["method"]): string {
  return Object.keys(item).find((key) => key.toUpperCase() === method) ?? method.toLowerCase();
}

/** How samples import an API's client: by the package in whose folder it is, if that exports it. */
export function clientSpecifier({ name, folder, output }: ConfiguredApi): string {
  const manifest = readManifest(folder);
  const own = asString(child(manifest, "name"));
  if (own !== undefined && child(child(manifest, "exports"), `./${name}`) !== undefined) {
    return `${own}/${name}`;
  }
  return `./${path.basename(output ?? name)}/index.js`;
}

function readManifest(folder: string): JsonValue {
  try {
    return JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as JsonValue;
  } catch {
    return null;
  }
}
