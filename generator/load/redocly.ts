// The door to Redocly's core. As a whole it takes half a second to load, most of it for rules and
// formats that a sound document has no use for. So this file imports its reader and its description
// of OpenAPI, and the two files beside it the rest, where a document has problems:
// the build leaves what nobody imports by name out of a part of the bundle.
import {
  BaseResolver,
  type getLineColLocation,
  normalizeTypes,
  Oas2Types,
  Oas3_1Types,
  Oas3_2Types,
  Oas3Types,
  type NodeType as RedoclyNodeType,
  ResolveError,
  Source,
} from "@redocly/openapi-core";

export type {
  Config,
  Document,
  LocationObject,
  NormalizedProblem,
  Oas3Rule,
  Plugin,
} from "@redocly/openapi-core";
export { BaseResolver, ResolveError, Source };

/** A version of OpenAPI that is read. Swagger 2.0 is converted to 3.0 first. */
export type Version = "oas2" | "oas3_0" | "oas3_1" | "oas3_2";

/** Whether schemas are JSON Schema 2020-12, in which every one may be true or false. */
export function isJsonSchema(version: Version): boolean {
  return version === "oas3_1" || version === "oas3_2";
}

/** What an object of an OpenAPI document may hold. */
export interface NodeType {
  readonly name: string;
  readonly properties: Readonly<Record<string, PropertyType>>;
  readonly additionalProperties?: PropertyType | PropertyTypeOf;
  readonly items?: NodeType | ((value: unknown, key: string) => PropertyType);
  readonly required?: readonly string[] | ((node: unknown, key: unknown) => readonly string[]);
  readonly requiredOneOf?: readonly string[];
  readonly allowed?: (node: unknown) => readonly string[] | undefined;
  readonly extensionsPrefix?: string;
}

type PropertyTypeOf = (value: unknown, key: string) => PropertyType;
export type PropertyType = NodeType | ValueType | PropertyTypeOf | null | undefined;

/** A property that is a plain value. */
export interface ValueType {
  readonly name?: undefined;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: { readonly type?: string; readonly enum?: readonly unknown[] };
  readonly minimum?: number;
  readonly resolvable?: boolean;
  readonly directResolveAs?: NodeType;
}

const typesOf = {
  oas2: Oas2Types,
  oas3_0: Oas3Types,
  oas3_1: Oas3_1Types,
  oas3_2: Oas3_2Types,
} as const;

/** The type of a whole document, after what `extend` makes of Redocly's types. */
export function rootType(
  version: Version,
  extend: (types: Record<string, RedoclyNodeType>, version: Version) => object,
): NodeType {
  const types = extend(typesOf[version], version);
  return normalizeTypes(types as Record<string, RedoclyNodeType>).Root as unknown as NodeType;
}

/** The linter, with all rules. */
export function redocly(): Promise<typeof import("./redocly-linter.js")> {
  return import("./redocly-linter.js");
}

/** Reads places in files. */
export async function positions(): Promise<typeof getLineColLocation> {
  return (await import("./redocly-positions.js")).positionOf;
}
