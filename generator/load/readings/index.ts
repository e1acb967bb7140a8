// What a document means where it is not what OpenAPI asks for. Here, and nowhere else, it is decided
// whether a deviation in the structure of a document is a warning or an error: it is a warning where
// a reader can mean one thing only, and the document is changed to say that.
import { child, isObject, type JsonObject, type JsonValue, put } from "../../document/json.js";
import { hasField, isMethod } from "../../document/methods.js";
import { newerThanSwagger } from "../document-type.js";
import { isJsonSchema, type NodeType, type ValueType, type Version } from "../redocly.js";

/** Something of a document that OpenAPI does not allow where it stands. */
export type Deviation =
  /** A value that is not the object or the list that its place is for. */
  | (At & { readonly kind: "shape"; readonly type: NodeType; readonly version: Version })
  /** A plain value of another type, or none of those that are allowed; `type` is what holds it. */
  | (At & {
      readonly kind: "value";
      readonly type: NodeType;
      readonly wanted: Partial<ValueType>;
      readonly version: Version;
    })
  /** The same in the list under the key `list` of an object. */
  | (At & {
      readonly kind: "item";
      readonly type: NodeType;
      readonly list: string;
      readonly wanted: Partial<ValueType>;
    })
  | (At & { readonly kind: "unknown"; readonly type: NodeType; readonly version: Version })
  | {
      readonly kind: "missing";
      readonly type: NodeType;
      readonly name: string;
      readonly node: JsonObject;
    }
  /** The path has a place for a parameter that is not declared. */
  | { readonly kind: "undeclared"; readonly name: string; readonly operation: JsonObject }
  /** A path parameter that the path has no place for. */
  | (At & { readonly kind: "unused"; readonly name: string })
  /** A reference that leads nowhere; `inExtension` where nobody has to follow it. */
  | { readonly kind: "lost"; readonly inExtension: boolean }
  /** Something that OpenAPI 3.2 forbids, and whose message says what to write. */
  | { readonly kind: "forbidden"; readonly message: string }
  /** References that lead to references without an end, or nearly so, which the linter tells apart. */
  | { readonly kind: "long" }
  /** An operationId that another operation has. */
  | { readonly kind: "twice"; readonly name: string; readonly operations: readonly JsonObject[] };

interface At {
  readonly owner: JsonObject | readonly JsonValue[];
  readonly key: string;
}

/** How a deviation is read. */
export interface Reading {
  readonly rule: Rule;
  /** What is wrong, and how it is read. */
  readonly message: string;
}

/** The rules by their ids, each with its sound reading. */
export const rules = {
  "missing-text": "A missing description, title, version, name or URL of documentation is empty.",
  "missing-part":
    "Missing `info`, `paths`, `responses`, `content`, `scopes`, `flows` and server URLs hold nothing.",
  "parameter-schema":
    "A parameter or header without `schema` and `content` has the schema whose keywords stand beside its name, as in Swagger 2.0, or else any value; in Swagger 2.0 one without `type` or `items` has its `schema`, or else any value.",
  "discriminator-name":
    "A discriminator without `propertyName` tells nothing; one that is a text names the property.",
  "unknown-property": "A property that OpenAPI does not know is not read.",
  "newer-keyword":
    "A keyword of a schema that OpenAPI 3.0 does not know means what it means in 3.1; one that Swagger 2.0 does not know means what it means in 3.0.",
  "null-value": "`null` in place of an object, a list or a text says nothing.",
  "plain-value":
    "A number or `true` for a text is that text; a text for a number or `true` is what it spells.",
  "letter-case": "A word that is known in another case, such as `Query` or `String`, is that word.",
  "single-value": "One value for a list is a list of one.",
  "exclusive-limit":
    "`exclusiveMinimum: true` in 3.1 and a number in 3.0 mean what they mean in the other version.",
  "type-list":
    'In 3.0, a list of types and `null` mean what they mean in 3.1; `null` in a list of types is `"null"`.',
  "items-list": "A list of schemas as `items` in 3.1 is `prefixItems`.",
  "plain-name":
    "A text for a security requirement names a scheme, one for a server is its URL, and the name of a type for a schema is its type.",
  "ignored-value": "A value that will not do in documentation or validation is not read.",
  "operation-id-twice":
    "Operations with the same `operationId` are called by their methods and paths, as those without one.",
  "flow-indentation":
    "A line inside of brackets or quotes that YAML wants further to the right is read as if it were.",
  "extension-reference": "A reference that leads nowhere from inside an extension is not followed.",
  "path-parameter-undeclared": "A parameter of the path that is not declared is a required text.",
  "path-parameter-unused": "A path parameter that the path has no place for is not read.",
} as const;

export type Rule = keyof typeof rules;

/** How a deviation is read, after the document was changed to say so; undefined where it is refused. */
export function readDeviation(deviation: Deviation): Reading | undefined {
  switch (deviation.kind) {
    case "shape":
      return readShape(deviation);
    case "value":
      return readValue(deviation);
    case "item":
      return readItem(deviation);
    case "missing":
      return readMissing(deviation);
    case "unknown":
      return readUnknown(deviation);
    case "undeclared":
      return declare(deviation);
    case "unused":
      return drop(deviation);
    case "twice":
      return rename(deviation);
    case "lost":
      return deviation.inExtension ? leave : undefined;
    case "long":
    case "forbidden":
      return undefined;
  }
}

type Of<K extends Deviation["kind"]> = Extract<Deviation, { kind: K }>;
type Writable = Record<string, JsonValue>;

function set({ owner, key }: At, value: JsonValue): void {
  put(owner, key, value);
}

/** Leaves out a property. An item of a list is not left out, since others would take its place. */
function remove({ owner, key }: At): void {
  delete (owner as Writable)[key];
}

/** Types of objects that only document. */
const documentation: readonly string[] = [
  ...["Contact", "Example", "ExamplesMap", "ExternalDocs", "Info", "License", "Link", "LinksMap"],
  ...["Tag", "TagList", "Xml"],
];

function readShape(deviation: Of<"shape">): Reading | undefined {
  const { type, owner, key, version } = deviation;
  const value = child(owner as JsonObject, key);
  const isInList = Array.isArray(owner);
  const expected = `Expected ${type.items ? "a list" : "an object"} but got ${shapeOf(value)}`;
  if (value === null) return readNull(deviation, expected);
  if (documentation.includes(type.name) && !isInList) {
    remove(deviation);
    return { rule: "ignored-value", message: `${expected}; it is not read` };
  }
  if (type.name === "Discriminator" && typeof value === "string") {
    set(deviation, { propertyName: value });
    const message = `${expected}; it is read as the name of the property`;
    return { rule: "discriminator-name", message };
  }
  if (type.name === "Server" && typeof value === "string") {
    set(deviation, { url: value });
    return { rule: "plain-name", message: `${expected}; it is read as the URL of the server` };
  }
  if (type.name === "Schema" && jsonTypes.includes(value as string)) {
    set(deviation, { type: value as string });
    return { rule: "plain-name", message: `${expected}; it is read as the name of a type` };
  }
  if (type.name === "SecurityRequirement" && typeof value === "string") {
    set(deviation, { [value]: [] });
    return { rule: "plain-name", message: `${expected}; it is read as the name of a scheme` };
  }
  if (type.name === "Schema" && key === "items" && isJsonSchema(version) && Array.isArray(value)) {
    remove(deviation);
    set({ owner, key: "prefixItems" }, value);
    return { rule: "items-list", message: `${expected}; it is read as prefixItems` };
  }
  if (type.name === "ServerList" && version === "oas3_2") return undefined;
  const isServer = type.name === "ServerList" && child(value, "url") !== undefined;
  if ((lists.includes(type.name) || isServer) && isObject(value)) {
    set(deviation, [value]);
    return { rule: "single-value", message: `${expected}; it is read as a list of one` };
  }
  if (type.name === "ServerList") {
    remove(deviation);
    return { rule: "ignored-value", message: `${expected}; it is not read` };
  }
  return undefined;
}

/** Types of lists of which one item can stand alone. */
const lists: readonly string[] = ["AllOf", "AnyOf", "OneOf", "SecurityRequirementList"];

/** Keywords that say more with an empty schema than without. */
const restricting: readonly string[] = ["not", "if", "then", "else", "contains", "propertyNames"];

/** Objects that a document may not leave empty, so that nobody knows what `null` is there. */
const necessary: readonly string[] = [
  ...[
    "Operation",
    "Parameter",
    "SecurityScheme",
    "Server",
    "ServerVariable",
    "SecurityRequirement",
  ],
];

function readNull(deviation: Of<"shape">, expected: string): Reading | undefined {
  const { type, owner, key } = deviation;
  if (necessary.includes(type.name)) return undefined;
  const isSchema = type.name === "Schema" && !restricting.includes(key);
  const isListed = Array.isArray(owner);
  if (isListed && !isSchema) return undefined;
  const isLeftOut = type.items !== undefined || left.includes(type.name);
  if (isLeftOut || (type.name === "Schema" && !isSchema)) remove(deviation);
  else set(deviation, type.name === "Response" ? { description: "" } : {});
  return { rule: "null-value", message: `${expected}; it is read as if it said nothing` };
}

/** Objects that are the same where they are empty and where they are not there would not be. */
const left: readonly string[] = [...documentation, "RequestBody", "Discriminator", "Callback"];

/** Properties that only document or validate, by the type of what holds them. */
const unread: Readonly<Record<string, readonly string[]>> = {
  Schema: [
    ...[
      "title",
      "description",
      "format",
      "deprecated",
      "pattern",
      "multipleOf",
      "maximum",
      "minimum",
    ],
    ...["exclusiveMaximum", "exclusiveMinimum", "maxLength", "minLength", "maxItems", "minItems"],
    ...["uniqueItems", "maxProperties", "minProperties", "minContains", "maxContains", "examples"],
    ...["$comment", "$schema", "id", "summary", "contentEncoding"],
  ],
  Operation: ["summary", "description", "deprecated"],
  PathItem: ["summary", "description"],
  Parameter: ["description", "deprecated", "allowEmptyValue"],
  Header: ["description", "deprecated", "allowEmptyValue", "required", "style", "explode"],
  RequestBody: ["description"],
  Response: ["description"],
  Server: ["description"],
  ServerVariable: ["description", "enum"],
  SecurityScheme: ["description", "bearerFormat", "openIdConnectUrl"],
  SecurityRequirement: ["*"],
  Root: ["jsonSchemaDialect"],
};

/** Whether nothing but documentation and validation depends on a property. */
function isUnread({ name }: NodeType, key: string): boolean {
  const known = unread[name] ?? [];
  if (documentation.includes(name) || known.includes("*") || known.includes(key)) return true;
  return /Flow$|^ClientCredentials$|^AuthorizationCode$/.test(name);
}

function readValue(deviation: Of<"value">): Reading | undefined {
  const { type, owner, key, wanted } = deviation;
  const value = child(owner as JsonObject, key);
  if (value === undefined) return undefined;
  if (type.name === "Schema") {
    const found = readKeyword(deviation, value);
    if (found) return found;
  }
  const expected = `${key} ${expectation(wanted)}, not ${shown(value)}`;
  const converted = convert(value, wanted);
  if (converted) {
    set(deviation, converted.value);
    const message = `${expected}; it is read as ${shown(converted.value)}`;
    return { rule: converted.rule, message };
  }
  // A requirement without scopes is one all the same.
  if (type.name === "SecurityRequirement") {
    set(deviation, []);
    return { rule: "ignored-value", message: `${expected}; it is read as no scopes` };
  }
  if (value === null && !isNamedBy(type, key)) {
    if (texts[type.name]?.includes(key)) set(deviation, "");
    else remove(deviation);
    return { rule: "null-value", message: `${expected}; it is read as if it were not there` };
  }
  const isFlag = type.name === "Schema" && key === "required" && typeof value === "boolean";
  if (!isFlag && !isUnread(type, key)) return undefined;
  remove(deviation);
  return { rule: "ignored-value", message: `${expected}; it is not read` };
}

/** What an object is recognized by. */
function isNamedBy({ name, required }: NodeType, key: string): boolean {
  return Array.isArray(required) && required.includes(key) && !texts[name]?.includes(key);
}

/** Keywords that mean something else in another version. */
function readKeyword(deviation: Of<"value">, value: JsonValue): Reading | undefined {
  const { owner, key, version } = deviation;
  const schema = owner as Writable;
  if (key === "exclusiveMinimum" || key === "exclusiveMaximum") {
    const limit = key === "exclusiveMinimum" ? "minimum" : "maximum";
    const message = `${key} is ${shown(value)}, as in another version of OpenAPI; it is read as it is meant there`;
    if (isJsonSchema(version) && typeof value === "boolean") {
      const bound = schema[limit];
      remove(deviation);
      if (value && typeof bound === "number") {
        set(deviation, bound);
        remove({ owner, key: limit });
      }
      return { rule: "exclusive-limit", message };
    }
    if (!isJsonSchema(version) && typeof value === "number") {
      set({ owner, key: limit }, value);
      set(deviation, true);
      return { rule: "exclusive-limit", message };
    }
  }
  if (key !== "type") return undefined;
  const types = Array.isArray(value) ? value : [value];
  const isNull = value === null && !isJsonSchema(version);
  if (isNull || isJsonSchema(version)) {
    if (value !== null || isNull) return undefined;
    set(deviation, "null");
    return { rule: "type-list", message: `type is null; it is read as "null"` };
  }
  const named = types.map((type) => (type === null ? "null" : type));
  if (named.length === 0 || !named.every((type) => jsonTypes.includes(type as string)))
    return undefined;
  if (named.length === 1 && Array.isArray(value) === false && named[0] !== "null") return undefined;
  set(deviation, Array.isArray(value) ? named : (named[0] ?? ""));
  return {
    rule: "type-list",
    message: `type is ${shown(value)}, as in OpenAPI 3.1; it is read as it is meant there`,
  };
}

const jsonTypes: readonly string[] = [
  ...["object", "array", "string", "number", "integer", "boolean", "null"],
];

function readItem(deviation: Of<"item">): Reading | undefined {
  const { type, list, owner, key, wanted } = deviation;
  const value = child(owner as unknown as JsonObject, key);
  if (value === undefined) return undefined;
  const message = `${list} holds ${shown(value)}`;
  if (type.name === "Schema" && list === "type" && value === null) {
    set(deviation, "null");
    return { rule: "type-list", message: `${message}; it is read as "null"` };
  }
  const converted = convert(value, wanted);
  if (converted) {
    set(deviation, converted.value);
    return { rule: converted.rule, message: `${message}; it is read as ${shown(converted.value)}` };
  }
  const isRead = !isUnread(type, list) && !(type.name === "Schema" && list === "required");
  return isRead ? undefined : { rule: "ignored-value", message: `${message}; it is not read` };
}

/** The same value as it should have been written, where it can be only one. */
function convert(
  value: JsonValue,
  { type, enum: values }: Partial<ValueType>,
): { readonly rule: Rule; readonly value: JsonValue } | undefined {
  if (values) {
    const text = String(value).toLowerCase();
    const same = values.filter((each) => String(each).toLowerCase() === text);
    const [found] = same as JsonValue[];
    if (same.length !== 1 || found === undefined || isObject(value)) return undefined;
    return { rule: "letter-case", value: found };
  }
  const isPlain = typeof value === "number" || typeof value === "boolean";
  if (type === "string" && isPlain) return { rule: "plain-value", value: String(value) };
  if ((type === "number" || type === "integer") && typeof value === "string") {
    const number = value.trim() === "" ? Number.NaN : Number(value);
    const fits = type === "number" ? Number.isFinite(number) : Number.isInteger(number);
    return fits && number >= 0 ? { rule: "plain-value", value: number } : undefined;
  }
  if (type === "boolean" && /^(?:true|false)$/i.test(String(value))) {
    return { rule: "plain-value", value: /^true$/i.test(String(value)) };
  }
  if (type === "array" && typeof value === "string")
    return { rule: "single-value", value: [value] };
  return undefined;
}

/** Missing texts that only document, by the type of what lacks them. */
const texts: Readonly<Record<string, readonly string[]>> = {
  Info: ["title", "version"],
  Response: ["description"],
  License: ["name"],
  Tag: ["name"],
  ExternalDocs: ["url"],
  SecurityScheme: ["openIdConnectUrl", "authorizationUrl", "tokenUrl"],
  ImplicitFlow: ["authorizationUrl"],
  PasswordFlow: ["tokenUrl"],
  ClientCredentials: ["tokenUrl"],
  AuthorizationCode: ["authorizationUrl", "tokenUrl"],
};

/** Missing parts without which nothing else is said. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Root: ["info", "paths"],
  Operation: ["responses"],
  RequestBody: ["content"],
  Server: ["url"],
  SecurityScheme: ["flows", "scopes"],
  ImplicitFlow: ["scopes"],
  PasswordFlow: ["scopes"],
  ClientCredentials: ["scopes"],
  AuthorizationCode: ["scopes"],
};

function readMissing({ type, name, node }: Of<"missing">): Reading | undefined {
  const missing = `The field \`${name}\` is missing`;
  if (texts[type.name]?.includes(name)) {
    return { rule: "missing-text", message: `${missing}; it is read as empty` };
  }
  if (parts[type.name]?.includes(name)) {
    return { rule: "missing-part", message: `${missing}; it is read as if it held nothing` };
  }
  if (type.name === "Discriminator") {
    return { rule: "discriminator-name", message: `${missing}; the discriminator is not read` };
  }
  if (!/^(?:Parameter|ParameterItems|Header)$/.test(type.name)) return undefined;
  if (name === "type" || name === "items") {
    const how = Object.hasOwn(node, "schema") ? "the schema that stands here is" : "any value is";
    return { rule: "parameter-schema", message: `${missing}; ${how} read` };
  }
  if (name !== "schema") return undefined;
  const keywords = Object.keys(node).filter((key) => schemaKeywords.includes(key));
  const hasType = keywords.includes("type") || keywords.includes("enum");
  const schema = hasType ? keywords.map((key) => [key, node[key] as JsonValue] as const) : [];
  for (const [key] of schema) remove({ owner: node, key });
  set({ owner: node, key: "schema" }, Object.fromEntries(schema));
  const how = hasType ? "what stands here is read as its schema" : "any value is read";
  return { rule: "parameter-schema", message: `${missing}; ${how}` };
}

const schemaKeywords: readonly string[] = [
  ...["type", "format", "items", "enum", "default", "pattern", "maximum", "minimum", "maxLength"],
  ...["minLength", "maxItems", "minItems", "uniqueItems", "multipleOf"],
];

function readUnknown({ type, key, version }: Of<"unknown">): Reading | undefined {
  // Whatever is a method to a reader would be lost.
  const isNewest = version === "oas3_2";
  const isLost = isNewest ? hasField(key) : isMethod(key.toLowerCase());
  if (type.name === "Paths" || (type.name === "PathItem" && isLost)) return undefined;
  // Nothing that was published in 3.2 has to be forgiven.
  if (type.name === "Root" && isNewest) return undefined;
  const message = `Property \`${key}\` is not expected here`;
  const rule = "newer-keyword";
  if (type.name === "Schema" && version === "oas2" && newerThanSwagger.includes(key)) {
    return { rule, message: `${message} in Swagger 2.0; it is read as in OpenAPI 3.0` };
  }
  if (type.name === "Schema" && version === "oas3_0" && newer.includes(key)) {
    return { rule, message: `${message} in OpenAPI 3.0; it is read as in 3.1` };
  }
  const others = Object.keys(type.properties).filter((name) => name !== key);
  const meant = closest(key, others);
  const advice = meant === undefined ? "" : `; did you mean ${meant}?`;
  return { rule: "unknown-property", message: `${message}, and is not read${advice}` };
}

/** Keywords of schemas that came with OpenAPI 3.1 and change what a value may be. */
const newer: readonly string[] = [
  ...["const", "prefixItems", "patternProperties", "propertyNames", "contentEncoding"],
  ...["contentMediaType", "examples"],
];

/** The name that another one may be a slip of; undefined where none is near. */
function closest(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const isNear = (other: string) => {
    const [short, long] = [plain(name), plain(other)].sort((a, b) => a.length - b.length);
    if (short === undefined || long === undefined || short.length < 3) return false;
    let start = 0;
    while (start < short.length && short[start] === long[start]) start++;
    let end = 0;
    while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
    return long.length - start - end <= 1;
  };
  return known.find(isNear);
}

function declare({ name, operation }: Of<"undeclared">): Reading {
  const declared = { name, in: "path", required: true, schema: { type: "string" } };
  const list = child(operation, "parameters");
  if (Array.isArray(list)) (list as JsonValue[]).push(declared);
  else set({ owner: operation, key: "parameters" }, [declared]);
  const message = `The path parameter ${JSON.stringify(name)} is not declared; it is read as a required text`;
  return { rule: "path-parameter-undeclared", message };
}

function drop({ name }: Of<"unused">): Reading | undefined {
  // The path may have a place for it that nobody can tell from others.
  if (/[{}]/.test(name)) return undefined;
  const message = `The path has no place for the parameter ${JSON.stringify(name)}; it is not read`;
  return { rule: "path-parameter-unused", message };
}

/** Operations are told apart by their methods and paths, so that each is called by those. */
function rename({ name, operations }: Of<"twice">): Reading {
  for (const owner of operations) remove({ owner, key: "operationId" });
  const message = `The operationId ${JSON.stringify(name)} is that of another operation; both are called by their methods and paths`;
  return { rule: "operation-id-twice", message };
}

const leave: Reading = {
  rule: "extension-reference",
  message: "This reference of an extension leads nowhere; it is not followed",
};

function expectation({ type, enum: values, minimum }: Partial<ValueType>): string {
  if (values) return `is one of ${values.map(String).join(", ")}`;
  if (minimum !== undefined)
    return `is ${type === "integer" ? "an" : "a"} ${type} of at least ${minimum}`;
  return type === "array" || type === "object" ? `is an ${type}` : `is a ${type ?? "value"}`;
}

function shapeOf(value: JsonValue | undefined): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "an object" : `a ${typeof value}`;
}

function shown(value: JsonValue | undefined): string {
  // Files that were brought together may hold themselves.
  const holdsOthers =
    Array.isArray(value) && value.some((each) => typeof each === "object" && each);
  if (isObject(value) || holdsOthers) return shapeOf(value);
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
