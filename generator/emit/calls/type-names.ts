// The names of the types that signatures are made of.
import { schemaName } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import type { Api, MediaType } from "../../model/model.js";
import type { Names } from "../names/names.js";
import type { SchemaTypes } from "../types/schemas.js";
import type { Usage } from "../types/usage.js";

/** What signatures are made from. */
export interface SignatureContext {
  readonly api: Api;
  readonly names: Names;
  readonly usage: Usage;
  readonly types: SchemaTypes;
}

/** The name of a type, and whether it takes a level. */
export interface TypeName {
  readonly name: string;
  readonly leveled: boolean;
  /**
   * The schemas to declare the name for, several for a union; undefined for the name of a type of
   * `schemas.ts`.
   */
  readonly declares: readonly (Node | undefined)[] | undefined;
}

/** The schemas of several answers, each once. */
export function distinctSchemas(contents: readonly MediaType[]): (Node | undefined)[] {
  if (contents.length < 2) return contents.map(({ schema }) => schema);
  const byText = new Map<string, Node | undefined>();
  for (const { schema } of contents) {
    const text = JSON.stringify(schema?.value ?? {});
    if (!byText.has(text)) byText.set(text, schema);
  }
  return [...byText.values()];
}

/** The name of the type of these schemas: that of the component which they are, else the alias. */
export function typeName(
  context: SignatureContext,
  schemas: readonly (Node | undefined)[],
  alias: string,
  direction: "request" | "response",
): TypeName {
  const [schema, ...others] = schemas;
  const name = schema && componentOf(context, schema);
  if (others.length === 0 && name !== undefined) {
    const leveled = context.usage.isLeveled(name) || context.usage.carriesLevels(name);
    return { name: context.types.reference(name, direction), leveled, declares: undefined };
  }
  return { name: alias, leveled: false, declares: schemas };
}

/** The component schema that a schema is or refers to. */
export function componentOf({ names }: SignatureContext, schema: Node): string | undefined {
  const candidates = [schema.schemaName, schemaName(schema.ref)];
  return candidates.find((name) => name !== undefined && names.schemas.has(name));
}
