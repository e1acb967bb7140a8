// Holds two documents of OpenAPI 3 against each other that were converted from one.

/**
 * Every difference at its deepest place: `path` is made of keys, `ours` or `theirs` is undefined where
 * that has nothing there. What stands for the same is not one: where a part of the document is written
 * once and referred to, or in which order keys stand.
 */
export function differences(ours, theirs, source) {
  const found = [];
  walk([], plain(ours), plain(theirs), found);
  return found.map((each) => ({ ...each, around: aroundOf(each.path, ours, theirs, source) }));
}

/** A document with its parameters, bodies, answers and headers written where they are used. */
function plain(document) {
  const { components = {}, paths = {}, openapi: _, ...rest } = document;
  const { schemas = {}, securitySchemes = {} } = components;
  const used = resolved(paths, document, 0);
  for (const [path, item] of Object.entries(used)) used[path] = keyed(item);
  return { ...rest, paths: used, components: { schemas, securitySchemes } };
}

/** Parameters by their place and name, since their order means nothing. */
function keyed(item) {
  if (typeof item !== "object" || item === null) return item;
  const copy = {};
  for (const [key, value] of Object.entries(item)) {
    copy[key] = key === "parameters" ? byName(value) : isOperation(key) ? keyed(value) : value;
  }
  return copy;
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch"];

function isOperation(key) {
  return methods.includes(key);
}

function byName(parameters) {
  if (!Array.isArray(parameters)) return parameters;
  return Object.fromEntries(parameters.map((each) => [`${each?.in} ${each?.name}`, each]));
}

function resolved(value, document, depth) {
  if (typeof value !== "object" || value === null || depth > 60) return value;
  if (Array.isArray(value)) return value.map((each) => resolved(each, document, depth + 1));
  const ref = value.$ref;
  if (typeof ref === "string" && /^#\/components\/(?!schemas\/)/.test(ref)) {
    const target = at(document, ref.slice(2).split("/").map(unescaped));
    if (target !== undefined) return resolved(target, document, depth + 1);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, resolved(each, document, depth + 1)]),
  );
}

function unescaped(key) {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}

function at(document, keys) {
  return keys.reduce((value, key) => value?.[key], document);
}

function walk(path, ours, theirs, found) {
  if (isSame(ours, theirs)) return;
  const areParts =
    isParts(ours) && isParts(theirs) && Array.isArray(ours) === Array.isArray(theirs);
  const areLists = areParts && Array.isArray(ours) && ours.length !== theirs.length;
  if (!areParts || areLists) {
    found.push({ path, ours, theirs });
    return;
  }
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    walk([...path, key], ours[key], theirs[key], found);
  }
}

function isParts(value) {
  return typeof value === "object" && value !== null;
}

function isSame(ours, theirs) {
  return ours === theirs || sorted(ours) === sorted(theirs);
}

/** JSON whose keys have one order. */
function sorted(value) {
  return JSON.stringify(value, (_, each) => {
    if (!isParts(each) || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** What a kind may have to know of where a difference is. */
function aroundOf(path, ours, theirs, source) {
  const [, name, method] = path;
  const operation = path[0] === "paths" ? source.paths?.[name]?.[method] : undefined;
  const owner = path.slice(0, -1);
  return { source, operation, ours: at(plain(ours), owner), theirs: at(plain(theirs), owner) };
}
