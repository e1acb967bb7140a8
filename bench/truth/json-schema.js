// The schemas of a document as JSON Schema 2020-12 has them, for tools that know nothing of OpenAPI.
import { lookUp } from "./probe.js";

/** Keywords that hold data, whatever it looks like. */
const data = new Set(["const", "enum", "default", "example", "examples", "x-example"]);

/** The whole document, so that its pointers lead where they did. */
export function asJsonSchema(document) {
  const isOld = /^3\.0/.test(String(document.openapi));
  const plain = withoutIdentifiers(document, false);
  return convert(plain, { document: plain, isOld }, false);
}

/** A schema of 2020-12 with the kinds that it does not name. */
export function withKinds(schema) {
  return convert(schema, { document: {}, isOld: false }, false);
}

/** Identifiers, which would start schemas of their own. */
const identifiers = ["$id", "id", "$schema", "$anchor"];

function withoutIdentifiers(value, isMap) {
  if (Array.isArray(value)) return value.map((each) => withoutIdentifiers(each, false));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key, each]) => {
    return isMap || !identifiers.includes(key) || typeof each === "object";
  });
  return Object.fromEntries(
    entries.map(([key, each]) => {
      return [
        key,
        data.has(key) && !isMap ? each : withoutIdentifiers(each, !isMap && maps.has(key)),
      ];
    }),
  );
}

/** Keywords below which the keys are names. */
const maps = new Set(
  "properties patternProperties schemas $defs definitions dependentSchemas".split(" "),
);

function convert(value, context, isMap) {
  if (Array.isArray(value)) return value.map((each) => convert(each, context, false));
  if (typeof value !== "object" || value === null) return value;
  if (isMap) {
    const members = Object.entries(value).map(([key, each]) => [
      key,
      convert(each, context, false),
    ]);
    return Object.fromEntries(members);
  }
  // What stands beside a reference does not count in 3.0.
  if (context.isOld && typeof value.$ref === "string") return { $ref: value.$ref };
  const entries = Object.entries(value).map(([key, each]) => [
    key,
    data.has(key) ? each : convert(each, context, maps.has(key)),
  ]);
  const copy = Object.fromEntries(entries);
  leaveWriteOnly(copy);
  nameKind(copy);
  if (context.isOld) modernize(copy);
  if (typeof copy.discriminator?.propertyName === "string") discriminate(copy, context.document);
  return copy;
}

/** What is only written is not a part of an answer, so that nothing is said of it. */
function leaveWriteOnly(schema) {
  const { properties, required } = schema;
  if (typeof properties !== "object" || properties === null) return;
  const isLeft = (name) => properties[name]?.writeOnly === true;
  const kept = Object.entries(properties).filter(([name]) => !isLeft(name));
  schema.properties = Object.fromEntries(kept);
  if (Array.isArray(required)) schema.required = required.filter((name) => !isLeft(name));
}

const compositions = ["allOf", "anyOf", "oneOf"];
const ofObjects = ["properties", "patternProperties", "additionalProperties", "required"];
const ofArrays = ["items", "prefixItems"];

/** What speaks of properties is an object and what speaks of items an array, as everybody reads it. */
function nameKind(schema) {
  if (schema.type !== undefined || compositions.some((key) => Array.isArray(schema[key]))) return;
  const speaksOf = (keywords) => keywords.some((key) => schema[key] !== undefined);
  if (speaksOf(ofObjects)) schema.type = "object";
  else if (speaksOf(ofArrays)) schema.type = "array";
}

/** What 3.0 says in words of its own. */
function modernize(schema) {
  if (schema.nullable === true && typeof schema.type === "string")
    schema.type = [schema.type, "null"];
  for (const [flag, bound] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ]) {
    if (typeof schema[flag] !== "boolean") continue;
    if (schema[flag] && typeof schema[bound] === "number") schema[flag] = schema[bound];
    else delete schema[flag];
  }
}

/** A discriminator says which member a value is of, and nothing else may be in its property. */
function discriminate(schema, document) {
  const { propertyName, mapping = {} } = schema.discriminator;
  for (const key of ["oneOf", "anyOf"]) {
    if (!Array.isArray(schema[key])) continue;
    schema[key] = schema[key].map((member) => {
      const tags = tagsOf(member, mapping, document);
      if (tags.length === 0) return member;
      const tagged = { required: [propertyName], properties: { [propertyName]: { enum: tags } } };
      return { allOf: [member, tagged] };
    });
  }
}

function tagsOf(member, mapping, document) {
  if (typeof member?.$ref !== "string") return [];
  const name = member.$ref.split("/").at(-1);
  const tags = Object.entries(mapping).flatMap(([tag, target]) => {
    return target === member.$ref || target === name ? [tag] : [];
  });
  // A member that is a union itself has tags of its own.
  const target = lookUp(document, member.$ref);
  if (tags.length === 0 && (target?.oneOf || target?.anyOf)) return [];
  return tags.length > 0 ? tags : [name];
}
