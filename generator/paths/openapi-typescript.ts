// The one door to openapi-typescript, which writes the types of paths.ts. It is a package of the
// project that asks for them, and is loaded for no other.
import { pathToFileURL } from "node:url";
import type * as OpenapiTypescript from "openapi-typescript";
import type { GlobalContext, OpenAPI3 } from "openapi-typescript";
import type { JsonObject } from "../document/json.js";
import { escapeInvisible } from "../emit/print/printer.js";
import { UsageError } from "../load/config.js";
import { findModule } from "../load/module.js";
import { restored } from "./fields.js";

type Package = Pick<
  typeof OpenapiTypescript,
  "astToString" | "resolveRef" | "scanDiscriminators" | "stringToAST" | "transformSchema"
>;

/** openapi-typescript cannot write the types of a document; the message says why. */
export class TypesError extends Error {}

/** Loads openapi-typescript as a project has it. Throws a `UsageError` where it is not installed. */
export async function loadPackage(folder: string): Promise<Package> {
  const file = find(folder);
  try {
    return (await import(pathToFileURL(file).href)) as Package;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new UsageError(
      `openapi-typescript, which makes paths.ts, cannot be loaded: ${reason}; it needs typescript 5, run npm install -D typescript@5`,
      { cause: error },
    );
  }
}

function find(folder: string): string {
  for (const from of [folder, import.meta.dirname]) {
    try {
      return findModule("openapi-typescript", from);
    } catch {
      // It may still be where this tool itself is installed.
    }
  }
  throw new UsageError(
    "paths.ts is made by openapi-typescript, which is not installed; run npm install -D openapi-typescript",
  );
}

/**
 * The types of a document that holds no more than openapi-typescript reads. Its own entry would read
 * the document once more by rules of its own, with every file and host that it names. Throws a
 * `TypesError` for a document that it cannot write the types of.
 */
export function writeTypes(made: Package, document: JsonObject): string {
  try {
    const declarations = made.transformSchema(toTheirs(document), contextOf(made, document));
    const text = visible(restored(made.astToString(declarations as never)));
    // Interfaces and aliases, as many as were printed: no text has become anything else.
    const kinds = kindsOf(made.stringToAST(text));
    if (kinds.join() !== kindsOf(declarations).join()) throw new TypesError("text became code");
    return text;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TypesError(reason.slice(0, 300), { cause: error });
  }
}

function toTheirs(document: JsonObject): OpenAPI3 {
  return document as unknown as OpenAPI3;
}

/** What is not said here is openapi-typescript's default. */
function contextOf(made: Package, document: JsonObject): GlobalContext {
  const silent = { silent: true };
  return {
    ...silent,
    // A property with a default may be missing from what is sent and from what is answered.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    discriminators: made.scanDiscriminators(toTheirs(document), silent),
    injectFooter: [],
    resolve: ($ref: string) => made.resolveRef(document, $ref, silent),
  } as unknown as GlobalContext;
}

function kindsOf(nodes: readonly unknown[]): unknown[] {
  return nodes.map((node) => (node as { readonly kind: unknown }).kind);
}

/** Shows what would be hidden, in comments and in strings alike. */
function visible(text: string): string {
  return text.replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Co}]/gu, (character) => {
    return escapeInvisible(character, false);
  });
}
