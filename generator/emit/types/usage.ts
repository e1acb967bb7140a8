// Where schemas are used, since a type that is sent and a type that is received differ: what is
// received has open enums and no write-only properties, what is sent has no read-only ones.

import {
  asArray,
  asObject,
  child,
  isObject,
  type JsonValue,
  refOf,
  schemaName,
} from "../../document/json.js";
import { carriesBytes, choicesOf } from "../../document/media-types.js";
import type { Document } from "../../document/node.js";
import { compositions, isBinary } from "../../document/schemas.js";
import { isInteger64 } from "../../document/typing.js";
import type { Api, MediaType } from "../../model/model.js";

export type Direction = "request" | "response";

/** How bytes travel: as they are, in a form or as a whole body; as text, in JSON; or in both ways. */
export type Bytes = "raw" | "text" | "either";

export interface Usage {
  /** Whether a component schema needs a type of its own for requests. */
  hasRequestForm(name: string): boolean;
  /** The direction of the type that has the schema's own name. */
  mainDirection(name: string): Direction;
  /** Whether an answer may hold strings that the enum of a schema does not list yet. */
  isOpen(schema: JsonValue): boolean;
  /** Whether the values of a schema are bigints. */
  isBigint(schema: JsonValue): boolean;
  /** Properties of the schema have recursion levels. */
  isLeveled(name: string): boolean;
  /** The schema leads to one whose properties have levels, and has none itself. */
  carriesLevels(name: string): boolean;
  /** How bytes in a component schema travel. */
  bytesOf(name: string, direction: Direction): Bytes;
}

export function findUsage(api: Api): Usage {
  const { document } = api;
  const roots = rootsOf(api);
  const { schemas } = document;
  const references = new Map(
    schemas.map(([name, schema]) => [name, referredBy(document, [schema])] as const),
  );
  const raw = {
    request: reach(document, roots.sentAsBytes, references),
    response: reach(document, roots.receivedAsBytes, references),
  };
  const text = {
    request: reach(document, roots.request, references),
    response: reach(document, roots.response, references),
  };
  const sent = new Set([...text.request, ...raw.request]);
  const received = new Set([...text.response, ...raw.response]);
  const names = schemas.map(([name]) => name);
  const property = api.recursion?.property;
  const leveled = new Set(names.filter((name) => hasLevels(document, name, property)));
  const isOpen = (schema: JsonValue | undefined) => api.enums === "open" && hasSeveralTexts(schema);
  const different = names.filter((name) => {
    return ownPartDiffers(document, document.schema(name), isOpen);
  });
  const users = usersOf(references);
  const differing = leadingTo(different, users);
  const carrying = leadingTo(leveled, users);
  return {
    hasRequestForm: (name) => sent.has(name) && received.has(name) && differing.has(name),
    mainDirection: (name) => (sent.has(name) && !received.has(name) ? "request" : "response"),
    isOpen,
    isBigint: (schema) => api.bigints && isInteger64(schema),
    isLeveled: (name) => leveled.has(name),
    carriesLevels: (name) => carrying.has(name) && !leveled.has(name),
    bytesOf: (name, direction) => {
      if (!raw[direction].has(name)) return "text";
      return text[direction].has(name) ? "either" : "raw";
    },
  };
}

/** For each component schema those that refer to it. */
function usersOf(references: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const [user, names] of references) {
    for (const name of names) {
      const known = users.get(name);
      if (known) known.push(user);
      else users.set(name, [user]);
    }
  }
  return users;
}

/** The given schemas and all that lead to one of them. */
function leadingTo(names: Iterable<string>, users: ReadonlyMap<string, string[]>): Set<string> {
  const found = new Set(names);
  for (const name of found) for (const user of users.get(name) ?? []) found.add(user);
  return found;
}

type Root = Direction | "sentAsBytes" | "receivedAsBytes";

function rootsOf(api: Api): Record<Root, JsonValue[]> {
  const roots: Record<Root, JsonValue[]> = {
    ...{ request: [], response: [] },
    ...{ sentAsBytes: [], receivedAsBytes: [] },
  };
  const receive = (content: readonly MediaType[]): void => {
    for (const { schema, mediaType } of content) {
      if (schema)
        roots[carriesBytes(mediaType) ? "receivedAsBytes" : "response"].push(schema.value);
    }
  };
  for (const { parameters, requestBody, responses } of api.operations) {
    const taken = parameters.filter(({ option }) => option === undefined);
    for (const { schema } of taken) if (schema) roots.request.push(schema.value);
    for (const { schema, mediaType } of choicesOf(requestBody?.content ?? [])) {
      if (schema) roots[carriesBytes(mediaType) ? "sentAsBytes" : "request"].push(schema.value);
    }
    for (const { content } of responses) receive(content);
  }
  for (const { content } of api.webhooks) receive(content);
  return roots;
}

/** The component schemas that the given schemas lead to. */
function reach(
  document: Document,
  roots: readonly JsonValue[],
  references: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const reached = referredBy(document, roots);
  for (const name of reached) for (const each of references.get(name) ?? []) reached.add(each);
  return reached;
}

/** The component schemas that schemas refer to by themselves, not by those that they refer to. */
function referredBy(document: Document, schemas: readonly (JsonValue | undefined)[]): Set<string> {
  const names = new Set<string>();
  const followed = new Set<string>();
  const pending = [...schemas];
  while (pending.length > 0) {
    const schema = pending.pop();
    const ref = refOf(schema);
    const name = schemaName(ref);
    if (name !== undefined) names.add(name);
    else if (ref === undefined) eachSubschema(schema, (part) => pending.push(part));
    else if (!followed.has(ref)) {
      followed.add(ref);
      pending.push(document.lookUp(ref));
    }
  }
  return names;
}

/** The keywords that hold the schemas directly inside a schema that shape its type, and as what. */
const holders: ReadonlyMap<string, "schema" | "list" | "map"> = new Map([
  ["items", "schema"],
  ["additionalProperties", "schema"],
  ["unevaluatedProperties", "schema"],
  ["unevaluatedItems", "schema"],
  ["properties", "map"],
  ["patternProperties", "map"],
  ["prefixItems", "list"],
  ...compositions.map((key) => [key, "list"] as const),
]);

/** Visits these schemas. */
function eachSubschema(schema: JsonValue | undefined, visit: (part: JsonValue) => void): void {
  if (!isObject(schema)) return;
  for (const key of Object.keys(schema)) {
    const holder = holders.get(key);
    if (holder === undefined) continue;
    const value = schema[key] as JsonValue;
    if (holder === "schema") visit(value);
    else if (holder === "list") asArray(value).forEach(visit);
    else if (isObject(value)) Object.values(value).forEach(visit);
  }
}

function hasLevels(document: Document, name: string, property: string | undefined): boolean {
  if (property === undefined) return false;
  const schema = document.follow(document.schema(name));
  const properties = Object.values(asObject(child(schema, "properties")) ?? {});
  return properties.some((value) => child(value, property) !== undefined);
}

function ownPartDiffers(
  document: Document,
  schema: JsonValue | undefined,
  isOpen: (schema: JsonValue | undefined) => boolean,
  followed: ReadonlySet<string> = new Set(),
): boolean {
  if (child(schema, "readOnly") === true || child(schema, "writeOnly") === true) return true;
  const ref = refOf(schema);
  if (ref !== undefined) {
    // Components are looked at by name; what else a reference leads to is a part of this schema.
    if (schemaName(ref) !== undefined || followed.has(ref)) return false;
    return ownPartDiffers(document, document.lookUp(ref), isOpen, new Set([...followed, ref]));
  }
  if (isOpen(schema) || isBinary(schema)) return true;
  let differs = false;
  eachSubschema(schema, (part) => {
    differs ||= ownPartDiffers(document, part, isOpen, followed);
  });
  return differs;
}

/** Whether a property is there in what is sent, or in what is received. */
export function isVisible(document: Document, property: JsonValue, direction: Direction): boolean {
  const hidden = direction === "request" ? "readOnly" : "writeOnly";
  return child(property, hidden) !== true && child(document.follow(property), hidden) !== true;
}

/** Whether an enum lists several strings, to which others may be added. */
function hasSeveralTexts(schema: JsonValue | undefined): boolean {
  const listed = child(schema, "enum");
  if (!Array.isArray(listed)) return false;
  const values = listed.filter((value) => value !== null);
  return values.length > 1 && values.every((value) => typeof value === "string");
}
