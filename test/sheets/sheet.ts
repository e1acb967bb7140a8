// A document as a sheet: one line per fact that a program can rely on. Of its prose there is only whether a source says
// the fact, or somebody inferred it.
import {
  asArray,
  asString,
  entriesOf,
  type JsonObject,
  type JsonValue,
} from "../../generator/document/json.js";
import {
  Described,
  type DescribedOperation,
  objectOf,
  type Parameter,
} from "../facts/documents.js";

/** The sheet of a bundled document. */
export function sheetOf(document: JsonObject): string[] {
  return [...headLines(document), ...operationLines(document), ...schemaLines(document)];
}

/** The part of the operations. What all of them take stands in front. */
export function operationLines(document: JsonObject): string[] {
  const spec = new Described(document);
  const shared = sharedParameters(spec);
  return [
    ...shared.map((line) => `every operation ${line}`),
    ...spec.operations.flatMap((one) => ["", ...operation(spec, one, shared)]),
  ];
}

/** The part of the schemas. */
export function schemaLines(document: JsonObject): string[] {
  return entriesOf(objectOf(document["components"])["schemas"]).flatMap(([name, schema]) => {
    const basis = basisOf(objectOf(schema)["description"]);
    return ["", words("schema", name, typeOf(schema), basis), ...properties(schema, "  ")];
  });
}

/** The part of the hosts, the credentials and the catalogue of errors. */
export function headLines(document: JsonObject): string[] {
  const spec = new Described(document);
  const list = (...keys: string[]) => asArray(spec.at(...keys)).map(objectOf);
  const codes = list("x-error-codes", "catalog").map(({ code, description, name, status }) => {
    return words("code", code, name, status, description);
  });
  const sets = entriesOf(spec.at("x-error-codes", "sets")).map(([name, names]) => {
    return words("set", name, ...asArray(names));
  });
  return [
    ...list("servers").map(({ url }) => words("server", url)),
    words("security", ...list("security").map((one) => Object.keys(one).join("+"))),
    ...entriesOf(spec.at("components", "securitySchemes")).map(scheme),
    ...["code", "name", "message"].map((key) => words("error", key, spec.at("x-error-codes", key))),
    ...codes,
    ...sets,
    ...["x-rejects", "x-envelope", "x-recursion"].map((key) => words(key, pairs(spec.at(key)))),
  ];
}

function scheme([name, value]: readonly [string, JsonValue]): string {
  const { type, scheme, in: place, name: header, "x-sensitive": secret, ...own } = objectOf(value);
  const option = pairs(own["x-client-option"]);
  const basis = basisOf(own["description"]);
  return words(
    "scheme",
    name,
    type,
    scheme,
    place,
    header,
    secret === true && "secret",
    option,
    basis,
  );
}

/** Whether no source says it at all, or not all of it, by the mark in a description. */
function basisOf(description: JsonValue | undefined): string {
  const text = asString(description) ?? "";
  if (/\(inferred\)$/.test(text)) return "inferred";
  return text.includes("(inferred") ? "partly inferred" : "";
}

/** What every operation takes. */
function sharedParameters({ operations }: Described): string[] {
  const [first = [], ...others] = operations.map(({ parameters }) => parameters.map(parameter));
  return first.filter((line) => others.every((lines) => lines.includes(line)));
}

function operation(spec: Described, one: DescribedOperation, shared: readonly string[]): string[] {
  const { at, id, method, parameters, path } = one;
  const bodies = entriesOf(at("requestBody", "content")).map(([type, media]) => {
    const optional = at("requestBody", "required") !== true && "optional";
    return words("body", type, typeOf(objectOf(media)["schema"]), optional);
  });
  const codes = at("x-error-codes");
  const own = ["x-pagination"].map((key) => [key, at(key)] as const);
  const extensions = [...own, ["x-resource", spec.at("paths", path, "x-resource")] as const];
  const lines = [
    ...parameters.map(parameter).filter((line) => !shared.includes(line)),
    ...bodies,
    ...responses(one),
    codes === undefined ? "" : words("codes", ...[codes].flat().map(String)),
    ...extensions.map(([key, value]) => (value === undefined ? "" : words(key, pairs(value)))),
    at("security") === undefined ? "" : words("security", JSON.stringify(at("security"))),
  ];
  const basis = basisOf(at("description"));
  const title = words(id, method, path, "is", ...asArray(at("tags")), at("x-method-name"), basis);
  return [title, ...lines.filter((line) => line !== "").map((line) => `  ${line}`)];
}

/** The statuses of an operation, those with the same body on one line. */
function responses({ at }: DescribedOperation): string[] {
  const statuses = new Map<string, string[]>();
  for (const [status] of entriesOf(at("responses"))) {
    const content = entriesOf(at("responses", status, "content")).map(([type, media]) => {
      return words(type, typeOf(objectOf(media)["schema"]));
    });
    const headers = entriesOf(at("responses", status, "headers")).map(([name, value]) => {
      const { description, schema } = objectOf(value);
      return words("with", name, typeOf(schema), basisOf(description));
    });
    const description = at("responses", status, "description");
    // A reference that leads nowhere has no description either.
    const empty = description === undefined ? "what is not there" : "nothing";
    const body = words(words(...content, ...headers) || empty, basisOf(description));
    statuses.set(body, [...(statuses.get(body) ?? []), status]);
  }
  return [...statuses].map(([body, same]) => words(...same, "with", body));
}

function parameter(one: Parameter): string {
  const { description, in: place, name, option, required, schema, style } = one;
  const nested = entriesOf(schema["properties"]).map(([key, value]) => `${key}: ${typeOf(value)};`);
  const parts = [place, name, typeOf(schema), required && "required", style, pairs(option)];
  return words(...parts, ...nested, basisOf(description));
}

/** The properties of an object, those of the objects inside it below them. */
function properties(schema: JsonValue | undefined, indent: string): string[] {
  const { additionalProperties, properties: own, required } = objectOf(schema);
  const names = asArray(required);
  const lines = entriesOf(own).flatMap(([name, value]) => {
    const property = objectOf(value);
    const isRequired = names.includes(name) && "required";
    const basis = basisOf(property["description"]);
    const line = words(indent + name, typeOf(value), isRequired, ...marks(property), basis);
    const inside = `${indent}  `;
    return [line, ...properties(value, inside), ...properties(property["items"], inside)];
  });
  if (additionalProperties === undefined) return lines;
  return [...lines, ...properties(additionalProperties, `${indent}* `)];
}

/** Level, methods that write it, and what a list can do with it. */
function marks(property: JsonObject): unknown[] {
  const level = property["x-spaaza-recursionLevel"];
  const names = ["x-spaaza-identifier", "x-spaaza-filter-property", "x-sortable", "x-searchable"];
  return [
    level !== undefined && `level ${level}`,
    ...asArray(property["x-spaaza-operations"]),
    ...[...names, "x-sensitive"].filter((name) => property[name] === true),
  ];
}

const limits = [
  "format",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "minLength",
  "maxLength",
  "minProperties",
  "default",
  "dependentRequired",
];

/** What a value may be: types, the values that there are, and limits. */
function typeOf(schema: JsonValue | undefined): string {
  const own = objectOf(schema);
  const ref = asString(own["$ref"]);
  const types = ref === undefined ? [own["type"] ?? []].flat() : [ref.split("/").at(-1)];
  const alternatives = [...asArray(own["anyOf"]), ...asArray(own["oneOf"])].map(typeOf);
  const named = [...types, ...alternatives].map((one) => {
    return one === "array" ? `array of ${typeOf(own["items"])}` : one;
  });
  const { additionalProperties: others, const: always, enum: values } = own;
  return words(
    named.join("|") || "anything",
    values !== undefined && `one of ${asArray(values).join(",")}`,
    always !== undefined && `always ${text(always)}`,
    ...limits.filter((key) => own[key] !== undefined).map((key) => `${key}=${text(own[key])}`),
    others !== undefined && `others=${typeof others === "boolean" ? others : typeOf(others)}`,
    entriesOf(own["discriminator"]).length > 0 && pairs(own["discriminator"]),
  );
}

function pairs(value: JsonValue | undefined): string {
  const shown = entriesOf(value).filter(([key]) => key !== "expects");
  return shown
    .map(([key, inner]) => {
      const isObject = typeof inner === "object" && inner !== null;
      return `${key}=${isObject ? `(${pairs(inner)})` : text(inner)}`;
    })
    .join(" ");
}

function text(value: JsonValue | undefined): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function words(...parts: readonly unknown[]): string {
  return parts.filter((part) => part !== "" && part !== undefined && part !== false).join(" ");
}
