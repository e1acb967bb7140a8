// The one door to openapi-typescript: a JSON Schema type in, the TypeScript type of its values out.
import { createRequire } from "node:module";
import type * as OpenapiTypescript from "openapi-typescript";
import type { GlobalContext, SchemaObject } from "openapi-typescript";
import type { JsonValue } from "../model.js";
import { typescript } from "../typescript.js";
import { identifier, isIdentifier } from "./printer.js";
import { named, type Type, unknown } from "./type.js";

// The package's main file would load a second OpenAPI reader, too.
const require = createRequire(import.meta.url);
const { default: transformSchemaObject } =
  require("openapi-typescript/dist/transform/schema-object.cjs") as {
    default: typeof OpenapiTypescript.transformSchemaObject;
  };

// The parts that it lacks belong to whole documents; a type alone never reaches them.
const ctx = {
  discriminators: { objects: {}, refsHandled: [] },
  emptyObjectsUnknown: true,
} as unknown as GlobalContext;

const printer = typescript.createPrinter();
const sourceFile = typescript.createSourceFile("types.ts", "", typescript.ScriptTarget.ES2022);
const known = new Map<JsonValue, Type>();

/** The type of a schema that has no parts: `string`, `number`, `boolean`, `null`. */
export function leaf(type: JsonValue): Type {
  const found = known.get(type) ?? transform(type);
  known.set(type, found);
  return found;
}

function transform(type: JsonValue): Type {
  const node = transformSchemaObject({ type } as SchemaObject, { path: "#", ctx });
  const text = printer.printNode(typescript.EmitHint.Unspecified, node, sourceFile);
  return isIdentifier(text) ? named(identifier(text)) : unknown;
}
