// The one door to Redocly's core. As a whole it takes half a second to load, most of it for rules
// and formats that a sound document has no use for; so its reader and its description of OpenAPI
// are loaded by themselves, and the rest where a document has problems or several files.
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type * as Redocly from "@redocly/openapi-core";

export type {
  Config,
  Document,
  LocationObject,
  NormalizedProblem,
  Oas3Rule,
  Plugin,
} from "@redocly/openapi-core";

/** A version of OpenAPI that is read. */
export type Version = "oas3_0" | "oas3_1";

const main = createRequire(import.meta.url).resolve("@redocly/openapi-core");

function part<T>(file: string): Promise<T> {
  return import(pathToFileURL(path.join(path.dirname(main), file)).href) as Promise<T>;
}

export const { BaseResolver, ResolveError, Source } =
  await part<Pick<typeof Redocly, "BaseResolver" | "ResolveError" | "Source">>("resolve.js");
export type Source = Redocly.Source;

export const { detectSpec } = await part<Pick<typeof Redocly, "detectSpec">>("detect-spec.js");

/** Everything: the rules, the linter and the bundler. */
export function redocly(): Promise<typeof Redocly> {
  return part("index.js");
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

/** The type of a whole document, after what `extend` makes of Redocly's types. */
export async function rootType(
  version: Version,
  extend: (types: Record<string, Redocly.NodeType>, version: Version) => object,
): Promise<NodeType> {
  const [{ normalizeTypes }, { Oas3Types }, { Oas3_1Types }] = await Promise.all([
    part<{ normalizeTypes: (types: object) => Record<string, NodeType> }>("types/index.js"),
    part<{ Oas3Types: Record<string, Redocly.NodeType> }>("types/oas3.js"),
    part<{ Oas3_1Types: Record<string, Redocly.NodeType> }>("types/oas3_1.js"),
  ]);
  const types = normalizeTypes(extend(version === "oas3_0" ? Oas3Types : Oas3_1Types, version));
  return types.Root as NodeType;
}

interface Positions {
  readonly getLineColLocation: typeof Redocly.getLineColLocation;
}

/** Reads places in files. */
export async function positions(): Promise<Positions["getLineColLocation"]> {
  return (await part<Positions>("format/codeframes.js")).getLineColLocation;
}
