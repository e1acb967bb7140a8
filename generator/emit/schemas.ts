// The one door to openapi-typescript: schemas in, type text out.
import { createRequire } from "node:module";
import type * as OpenapiTypescript from "openapi-typescript";
import type { GlobalContext, SchemaObject } from "openapi-typescript";
import type ts from "typescript";
import type { JsonObject, JsonValue } from "../model.js";
import type { Draft } from "./draft.js";
import type { Names } from "./names.js";
import { type Code, code, propertyName, typeText } from "./printer.js";
import { Rewriter, type TypeContext } from "./rewrite.js";
import type { Usage } from "./usage.js";

// Loaded with require: an import would first scan megabytes for the names that they export. The
// package's main file would load a second OpenAPI reader, too.
const require = createRequire(import.meta.url);
const typescript = require("typescript") as typeof ts;
const { default: transformSchemaObject } =
  require("openapi-typescript/dist/transform/schema-object.cjs") as {
    default: typeof OpenapiTypescript.transformSchemaObject;
  };

/** One property of an object type that is put together here. */
export interface Property {
  readonly name: string;
  readonly schema: JsonValue | undefined;
  readonly required: boolean;
  readonly doc: Code;
  readonly context: TypeContext;
}

export class SchemaTypes {
  readonly #rewriter: Rewriter;

  constructor(document: JsonObject, names: Names, usage: Usage) {
    this.#rewriter = new Rewriter(document, names, usage);
  }

  /** The type of a schema, and whether it is an object literal that an interface can have. */
  type(schema: JsonValue | undefined, context: TypeContext): { text: Code; isObject: boolean } {
    return print(this.#rewriter.rewrite(schema, context));
  }

  /** The type of an object of the given properties. */
  object(properties: readonly Property[]): Code {
    const drafts = properties.map(({ name, schema, doc, context }): [string, unknown] => {
      return [name, { anyOf: [this.#rewriter.rewrite(schema, context)], doc: String(doc) }];
    });
    const required = properties.filter((property) => property.required).map(({ name }) => name);
    if (drafts.length === 0) return code`{}`;
    return print({ type: "object", properties: Object.fromEntries(drafts), required }).text;
  }

  /** The type that a reference to a component schema stands for. */
  reference(name: string, context: TypeContext): string {
    return this.#rewriter.reference(name, context);
  }
}

const transformContext: Partial<GlobalContext> = {
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
  transform: (schema) => rawType(schema as Draft),
  transformProperty: (property, schema) => finished(property, schema as Draft),
};

function rawType({ raw }: Draft): ts.TypeNode | undefined {
  if (typeof raw !== "string") return undefined;
  return typescript.factory.createTypeReferenceNode(raw);
}

/** A property under its own name and with its comment. */
function finished(property: ts.PropertySignature, { name, doc }: Draft): ts.PropertySignature {
  const own = typescript.factory.createPropertySignature(
    property.modifiers,
    typescript.factory.createIdentifier(String(propertyName(String(name)))),
    property.questionToken,
    property.type,
  );
  if (typeof doc !== "string" || doc === "") return own;
  const text = doc.trimEnd().slice("/*".length, -"*/".length);
  const kind = typescript.SyntaxKind.MultiLineCommentTrivia;
  return typescript.addSyntheticLeadingComment(own, kind, text, true);
}

const printer = typescript.createPrinter({ newLine: typescript.NewLineKind.LineFeed });
const sourceFile = typescript.createSourceFile("types.ts", "", typescript.ScriptTarget.ES2022);

function print(draft: Draft): { text: Code; isObject: boolean } {
  // The parts that the context lacks belong to whole documents; schemas never reach them.
  const ctx = transformContext as GlobalContext;
  const schema = withPrintedProperties(draft) as SchemaObject;
  const node = transformSchemaObject(schema, { path: "#", ctx });
  const text = printer.printNode(typescript.EmitHint.Unspecified, node, sourceFile);
  return { text: typeText(text), isObject: typescript.isTypeLiteralNode(node) };
}

/**
 * The types of all properties as text, and their names as numbers. openapi-typescript spends most
 * of its time on the paths of nested properties, and throws at names that are no part of a URI.
 */
function withPrintedProperties(draft: Draft): Draft {
  const inner = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inner);
    return isDraft(value) ? withPrintedProperties(value) : value;
  };
  const prepared: Draft = { ...draft };
  for (const key of ["allOf", "anyOf", "items", "prefixItems", "additionalProperties"]) {
    if (key in draft) prepared[key] = inner(draft[key]);
  }
  if (isDraft(draft.patternProperties)) {
    prepared.patternProperties = Object.values(draft.patternProperties).map(inner);
  }
  if (!isDraft(draft.properties)) return prepared;
  const properties = Object.entries(draft.properties as Record<string, Draft>);
  const required = new Set(Array.isArray(draft.required) ? draft.required : []);
  prepared.properties = properties.map(([name, { doc, ...type }]): Draft => {
    return { type: "raw", raw: String(print(type).text), doc, name };
  });
  const indices = properties.map(([name], index) => (required.has(name) ? [String(index)] : []));
  return { ...prepared, required: indices.flat() };
}

function isDraft(value: unknown): value is Draft {
  return typeof value === "object" && value !== null;
}
