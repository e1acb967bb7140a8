// The one door to openapi-typescript: schemas in, type text out.
import {
  type GlobalContext,
  type SchemaObject,
  STRING,
  transformSchemaObject,
} from "openapi-typescript";
import ts from "typescript";
import type { JsonObject, JsonValue } from "../model.js";
import type { Names } from "./names.js";
import { type Code, code, typeText } from "./printer.js";
import { type Draft, Rewriter, type TypeContext } from "./rewrite.js";
import type { Usage } from "./usage.js";

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
  transformProperty: (property, schema) => documented(property, schema as Draft),
};

function rawType({ raw }: Draft): ts.TypeNode | undefined {
  if (typeof raw !== "string") return undefined;
  return raw === "string" ? STRING : ts.factory.createTypeReferenceNode(raw);
}

function documented(property: ts.PropertySignature, { doc }: Draft): ts.PropertySignature {
  if (typeof doc !== "string" || doc === "") return property;
  const text = doc.trimEnd().slice("/*".length, -"*/".length);
  return ts.addSyntheticLeadingComment(property, ts.SyntaxKind.MultiLineCommentTrivia, text, true);
}

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const sourceFile = ts.createSourceFile("types.ts", "", ts.ScriptTarget.ES2022);

function print(draft: Draft): { text: Code; isObject: boolean } {
  // The parts that the context lacks belong to whole documents; schemas never reach them.
  const ctx = transformContext as GlobalContext;
  const node = transformSchemaObject(draft as SchemaObject, { path: "#", ctx });
  ts.forEachChild(node, keepLetters);
  const text = printer.printNode(ts.EmitHint.Unspecified, node, sourceFile);
  return { text: typeText(text), isObject: ts.isTypeLiteralNode(node) };
}

/** Keeps letters beyond ASCII in property names as they are. */
function keepLetters(node: ts.Node): void {
  if (ts.isStringLiteral(node)) ts.setEmitFlags(node, ts.EmitFlags.NoAsciiEscaping);
  ts.forEachChild(node, keepLetters);
}
