// What an attack is, and parts that many of them have.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * `generated`, or what one of the errors says: `rule: message`. Of some attacks it is no matter
 * whether they are refused or give a client.
 */
export type Ending = "generated" | "either" | RegExp;

export interface Attack {
  readonly name: string;
  /** Makes the files in an empty folder, and gives the document: its path in the folder, or itself. */
  readonly make: (folder: string) => string | object;
  readonly ending: Ending;
  /** The overlays that are applied to it, parsed. */
  readonly overlays?: () => readonly object[];
}

/** An attack by one file. */
export function file(
  name: string,
  text: () => string | Buffer,
  ending: Ending,
  as = "openapi.yaml",
): Attack {
  return { name, make: (folder: string) => put(folder, as, text()), ending };
}

/** An attack by a document in the process. */
export function object(name: string, make: () => object, ending: Ending): Attack {
  return { name, make, ending };
}

/** Writes a file with the folders around it; gives its path in the folder. */
export function put(folder: string, name: string, text: string | Buffer): string {
  const place = path.join(folder, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
  return name;
}

export const head = "openapi: 3.1.0\ninfo: { title: a, version: '1' }\npaths: {}\n";

/** A document with the given parts. */
export function documentOf(parts: object): object {
  return { openapi: "3.1.0", info: { title: "a", version: "1" }, paths: {}, ...parts };
}

export function withSchemas(schemas: object, more: object = {}): object {
  return documentOf({ components: { schemas }, ...more });
}

/** A document whose one operation answers with a schema. */
export function answering(schema: unknown, components: object = {}): object {
  const content = { "application/json": { schema } };
  const get = { operationId: "get", responses: { "200": { description: "", content } } };
  return documentOf({ paths: { "/a": { get } }, components });
}

/** A document with one operation of the given parts. */
export function operation(parts: object, more: object = {}): object {
  return documentOf({ paths: { "/a": { get: { responses: {}, ...parts } } }, ...more });
}

export const refer = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** An object made of many entries. */
export function many<T>(count: number, make: (index: number) => readonly [string, T]) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));
}

/** What is made, as the text of JSON. */
export const json = (make: () => object) => () => JSON.stringify(make());
