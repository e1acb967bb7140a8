// The one door to openapi-typescript: schemas in, type text out. A schema is rewritten first so
// that it holds nothing but what shapes its type; references become names, documentation becomes
// comments of ours.
import {
  type GlobalContext,
  type SchemaObject,
  STRING,
  transformSchemaObject,
} from "openapi-typescript";
import ts from "typescript";
import { asArray, asObject, asString, child, entriesOf, find, schemaName } from "../document.js";
import type { JsonObject, JsonValue } from "../model.js";
import type { Names } from "./names.js";
import { Code, comment, Tag } from "./printer.js";
import { type Direction, isOpenEnum, type Usage } from "./usage.js";

/** What a schema's type is for. */
export interface TypeContext {
  readonly direction: Direction;
  /** A level that is known, or the type parameter `L`. */
  readonly level?: number | "L";
}

type Draft = Record<string, unknown>;

const depthLimit = 60;

export class SchemaTypes {
  readonly #document: JsonObject;
  readonly #names: Names;
  readonly #usage: Usage;
  readonly #context: GlobalContext;

  constructor(document: JsonObject, names: Names, usage: Usage) {
    this.#document = document;
    this.#names = names;
    this.#usage = usage;
    this.#context = transformContext();
  }

  /** The type of a schema, and whether it is an object literal that an interface can have. */
  type(schema: JsonValue | undefined, context: TypeContext): { text: Code; isObject: boolean } {
    return this.#print(this.#rewrite(schema, context, 0));
  }

  /** The type of an object of the given properties. */
  object(properties: readonly Property[]): Code {
    const drafts = properties.map(({ name, schema, doc, context }): [string, unknown] => {
      return [name, { anyOf: [this.#rewrite(schema, context, 0)], doc: String(doc) }];
    });
    const required = properties.filter((property) => property.required).map(({ name }) => name);
    if (drafts.length === 0) return Code.trusted("{}");
    return this.#print({ type: "object", properties: Object.fromEntries(drafts), required }).text;
  }

  /** The helper types that printed types use. */
  helpers(): Code {
    const helpers = this.#context.injectFooter;
    return Code.trusted(helpers.map((node) => print(node)).join("\n"));
  }

  /** The type that a reference to a component schema stands for. */
  reference(name: string, { direction, level }: TypeContext): string {
    const own = this.#names.schemas.get(name) ?? "unknown";
    if (this.#usage.isLeveled(name)) {
      if (level === undefined) return own;
      return level === "L" ? `${own}<L>` : `${own}${level}`;
    }
    if (this.#usage.carriesLevels(name) && level !== undefined) return `${own}<${level}>`;
    const other = this.#usage.hasRequestForm(name) && direction === "request";
    return other ? `${own}Request` : own;
  }

  #print(draft: unknown): { text: Code; isObject: boolean } {
    const node = transformSchemaObject(draft as SchemaObject, { path: "#", ctx: this.#context });
    return { text: Code.trusted(print(node)), isObject: ts.isTypeLiteralNode(node) };
  }

  #rewrite(schema: JsonValue | undefined, context: TypeContext, depth: number): unknown {
    if (schema === true || schema === undefined || depth > depthLimit) return {};
    const object = asObject(schema);
    if (!object) return { not: {}, enum: [] };
    const ref = child(object, "$ref");
    if (ref !== undefined) return this.#rewriteReference(ref, context, depth);
    const next = (value: JsonValue | undefined) => this.#rewrite(value, context, depth + 1);
    const draft: Draft = {};
    for (const key of ["type", "nullable"])
      if (child(object, key) !== undefined) draft[key] = object[key];
    if (child(object, "format") === "binary") draft.binary = true;
    if (child(object, "const") !== undefined) draft.const = object.const;
    if (Array.isArray(object.enum)) return rewriteEnum(object, context.direction);
    for (const key of ["allOf", "anyOf", "oneOf"]) {
      const members = asArray(child(object, key));
      if (members.length > 0)
        draft[key] = members.map((member) => this.#discriminated(object, member, next(member)));
    }
    if (child(object, "items") !== undefined) draft.items = next(object.items);
    if (Array.isArray(object.prefixItems)) draft.prefixItems = object.prefixItems.map(next);
    const required = asArray(child(object, "required")).filter((name) => typeof name === "string");
    if (required.length > 0) draft.required = required;
    const properties = entriesOf(child(object, "properties")).filter(([, value]) =>
      isVisible(value, context.direction),
    );
    if (properties.length > 0) {
      const entries = properties.map(([name, value]) => [name, this.#property(value, next(value))]);
      draft.properties = Object.fromEntries(entries);
    }
    const additional = child(object, "additionalProperties");
    if (additional !== undefined && additional !== false) {
      draft.additionalProperties = additional === true ? true : next(additional);
    }
    return draft;
  }

  #property(value: JsonValue, draft: unknown): unknown {
    const doc = String(comment(...documentation(this.#document, value)));
    return { anyOf: [draft], doc };
  }

  #rewriteReference(ref: JsonValue, context: TypeContext, depth: number): unknown {
    const name = schemaName(ref);
    if (name !== undefined && this.#names.schemas.has(name)) {
      return { $ref: `#/components/schemas/${this.reference(name, context)}` };
    }
    const { value } = find(this.#document, asString(ref) ?? "#");
    return asString(ref)?.startsWith("#") ? this.#rewrite(value, context, depth + 10) : {};
  }

  /** A member of a union with a discriminator says which value selects it. */
  #discriminated(union: JsonObject, member: JsonValue, draft: unknown): unknown {
    const discriminator = child(union, "discriminator");
    const property = asString(child(discriminator, "propertyName"));
    const name = schemaName(child(member, "$ref"));
    if (property === undefined || name === undefined || child(union, "allOf")) return draft;
    const mapped = entriesOf(child(discriminator, "mapping")).flatMap(([value, target]) => {
      return target === name || schemaName(target) === name ? [value] : [];
    });
    const values = mapped.length > 0 ? mapped : [name];
    const own = find(
      this.#document,
      `${asString(child(member, "$ref"))}/properties/${property}`,
    ).value;
    if (child(own, "const") !== undefined) return draft;
    return {
      allOf: [
        draft,
        { type: "object", properties: { [property]: { enum: values } }, required: [property] },
      ],
    };
  }
}

/** One property of an object type that is put together here. */
export interface Property {
  readonly name: string;
  readonly schema: JsonValue | undefined;
  readonly required: boolean;
  readonly doc: Code;
  readonly context: TypeContext;
}

function rewriteEnum(schema: JsonObject, direction: Direction): unknown {
  const values = asArray(schema.enum).filter(
    (value) => typeof value !== "object" || value === null,
  );
  const closed = { enum: values, nullable: child(schema, "nullable") === true };
  if (direction === "request" || !isOpenEnum(schema)) return closed;
  return { anyOf: [closed, { type: "string", open: true }] };
}

function isVisible(property: JsonValue, direction: Direction): boolean {
  return child(property, direction === "request" ? "readOnly" : "writeOnly") !== true;
}

/** What a schema says of itself, as paragraphs of a doc comment. */
export function documentation(
  document: JsonObject,
  schema: JsonValue | undefined,
): (string | Tag)[] {
  const isReference = child(schema, "$ref") !== undefined;
  const own = asString(child(schema, "description")) ?? asString(child(schema, "title"));
  const target = isReference
    ? find(document, asString(child(schema, "$ref")) ?? "#").value
    : schema;
  const fallback = child(target, "default");
  const paragraphs: (string | Tag)[] = [own ?? "", isReference ? "" : rangeOf(schema)];
  if (fallback !== undefined && !isReference)
    paragraphs.push(new Tag("default", JSON.stringify(fallback)));
  if (child(schema, "deprecated") === true) paragraphs.push(new Tag("deprecated"));
  return paragraphs;
}

function rangeOf(schema: JsonValue | undefined): string {
  const bound = (key: string) => {
    const value = child(schema, key);
    return typeof value === "number" ? value : undefined;
  };
  const span = (low: number | undefined, high: number | undefined, unit: string) => {
    if (low !== undefined && high !== undefined) return [`${low} to ${high}${unit}.`];
    if (high !== undefined) return [`At most ${high}${unit}.`];
    return low !== undefined && !(low === 0 && unit !== "") ? [`At least ${low}${unit}.`] : [];
  };
  return [
    ...span(bound("minimum"), bound("maximum"), ""),
    ...span(bound("minLength"), bound("maxLength"), " characters"),
    ...span(bound("minItems"), bound("maxItems"), " items"),
  ].join(" ");
}

function transformContext(): GlobalContext {
  const context: Partial<GlobalContext> = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    defaultNonNullable: false,
    discriminators: { objects: {}, refsHandled: [] },
    emptyObjectsUnknown: true,
    enum: false,
    excludeDeprecated: false,
    immutable: false,
    injectFooter: [],
    propertiesRequiredByDefault: false,
    silent: true,
    resolve: () => undefined,
    transform: (schema) => special(schema as Draft),
    postTransform: (type) => named(type),
    transformProperty: (property, schema) => documented(property, schema as Draft),
  };
  // The parts that are left out belong to whole documents; schemas never reach them.
  return context as GlobalContext;
}

function special(schema: Draft): ts.TypeNode | undefined {
  if (schema.open === true) return raw("(string & {})");
  return schema.binary === true ? raw("Blob") : undefined;
}

/** `components["schemas"]["Customer"]` as `Customer`. */
function named(type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isIndexedAccessTypeNode(type) || !ts.isLiteralTypeNode(type.indexType)) return undefined;
  const { literal } = type.indexType;
  return ts.isStringLiteral(literal) ? raw(literal.text) : undefined;
}

function raw(text: string): ts.TypeNode {
  return text === "string" ? STRING : ts.factory.createTypeReferenceNode(text);
}

function documented(property: ts.PropertySignature, schema: Draft): ts.PropertySignature {
  const { doc } = schema;
  if (typeof doc !== "string" || doc === "") return property;
  const text = doc.trimEnd().slice("/*".length, -"*/".length);
  return ts.addSyntheticLeadingComment(property, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
}

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const sourceFile = ts.createSourceFile("types.ts", "", ts.ScriptTarget.ES2022);

function print(node: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, sourceFile);
}
