// A document as it is held against values: some of its operations, under names that every generator
// keeps, each with the one success that is looked at.
import { sample } from "./random.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * A copy of a document with at most `limit` of the operations that answer with JSON, called `probe0`,
 * `probe1` and so on; and for each its name, status, media type and the pointer to its schema.
 */
export function probeOf(document, limit, random) {
  const copy = structuredClone(document);
  const probes = sample(candidates(copy), limit, random);
  const kept = {};
  const found = probes.map(({ path, item, method, operation, success }, index) => {
    const name = `probe${index}`;
    kept[path] ??= Object.fromEntries(
      Object.entries(item).filter(([key]) => !methods.includes(key)),
    );
    kept[path][method] = operation;
    operation.operationId = name;
    const { status, mediaType, response } = success;
    const others = Object.entries(operation.responses).filter(([key]) => !key.startsWith("2"));
    const content = { [mediaType]: response.content[mediaType] };
    operation.responses = { ...Object.fromEntries(others), [status]: { ...response, content } };
    const keys = ["paths", path, method, "responses", status, "content", mediaType, "schema"];
    return { name, status, mediaType, pointer: pointerOf(keys) };
  });
  copy.paths = kept;
  return { document: copy, probes: found };
}

function candidates(document) {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    return methods.flatMap((method) => {
      const operation = item?.[method];
      const success = operation && successOf(document, operation);
      return success ? [{ path, item, method, operation, success }] : [];
    });
  });
}

/** The first answer with a status of 2xx that is JSON and has a schema. */
function successOf(document, operation) {
  for (const [status, written] of Object.entries(operation.responses ?? {})) {
    if (!/^2\d\d$/.test(status)) continue;
    const response = written?.$ref ? lookUp(document, written.$ref) : written;
    const mediaType = Object.keys(response?.content ?? {}).find((type) => {
      return /^application\/(?:[\w.-]+\+)?json\b/.test(type) && response.content[type]?.schema;
    });
    if (mediaType) return { status, mediaType, response };
  }
  return undefined;
}

export function lookUp(document, ref) {
  if (typeof ref !== "string" || !ref.startsWith("#/")) return undefined;
  const keys = ref.slice(2).split("/").map(keyOf);
  return keys.reduce((value, key) => value?.[key], document);
}

function keyOf(text) {
  const decoded = /%[0-9a-f]{2}/i.test(text) ? decodeURIComponent(text) : text;
  return decoded.replaceAll("~1", "/").replaceAll("~0", "~");
}

function pointerOf(keys) {
  const escaped = keys.map((key) => key.replaceAll("~", "~0").replaceAll("/", "~1"));
  return `#/${escaped.map(encodeURIComponent).join("/")}`;
}
