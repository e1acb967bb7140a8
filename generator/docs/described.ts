// What the pages of an API share: its model, what everything in it is called, and where it is shown.
import { kebabCase } from "../document/casing.js";
import { readInferred } from "../document/inferred.js";
import type { JsonObject } from "../document/json.js";
import type { Node } from "../document/node.js";
import { type Names, nameAll } from "../emit/names/names.js";
import { isReservedFile } from "../emit/names/reserved.js";
import { Taken } from "../emit/names/taken.js";
import type { Api, Operation } from "../model/model.js";
import { Schemas } from "../model/properties.js";
import { type Answer, samplesOf } from "../samples/samples.js";
import type { Inline, Sample } from "./content.js";

export interface DescribedApi {
  readonly api: Api;
  readonly names: Names;
  readonly schemas: Schemas;
  /** The folder of its pages in the site. */
  readonly folder: string;
  /** The page of each operation. */
  readonly operations: ReadonlyMap<Operation, string>;
  /** The page of each component schema, by the schema's name. */
  readonly schemaPages: ReadonlyMap<string, string>;
  readonly samples: ReadonlyMap<Operation, readonly Sample[]>;
  /** The specifier by which samples import the client. */
  readonly client: string;
  /** Whether the samples can be run in the page. */
  readonly runs: boolean;
  /** What a sandbox answers to the samples; empty where there is none. */
  readonly answers: ReadonlyMap<Operation, Answer>;
  /** Resources at the deepest level, by the names of their schemas; empty where there is no sandbox. */
  readonly resources: ReadonlyMap<string, JsonObject>;
}

/** What else is known of an API, as `DescribedApi` says it. */
export interface DescribeOptions extends Pick<DescribedApi, "client"> {
  /** @default false */
  readonly runs?: boolean;
  /** @default none */
  readonly answers?: DescribedApi["answers"];
  /** @default none */
  readonly resources?: DescribedApi["resources"];
}

export function describe(
  api: Api,
  { client, runs = false, answers = new Map(), resources = new Map() }: DescribeOptions,
): DescribedApi {
  const { names } = nameAll(api);
  const folder = folderOf(api.name);
  const files = new Taken();
  const operations = api.operations.map((operation) => {
    const own = names.operations.get(operation)?.function ?? operation.id;
    return [operation, `${folder}/operations/${fileName(own, files)}.html`] as const;
  });
  const schemaFiles = new Taken();
  const schemaPages = api.document.schemas.map(([name]) => {
    return [name, `${folder}/schemas/${fileName(name, schemaFiles)}.html`] as const;
  });
  return {
    api,
    names,
    schemas: new Schemas(api.recursion?.property),
    client,
    runs,
    answers,
    resources,
    folder,
    operations: new Map(operations),
    schemaPages: new Map(schemaPages),
    samples: samplesOf(api, { client }),
  };
}

/** The folder of an API's pages, inside the site whatever the name holds; those of the site itself are taken. */
export function folderOf(name: string): string {
  const own = name.replace(/^\.|[^\w.-]/g, (character) => {
    return `_${character.charCodeAt(0).toString(16)}`;
  });
  return isReservedFile(own) || /^(?:assets|guides|index\.html|404\.html)$/i.test(own)
    ? `${own}_`
    : own;
}

/** A name of a file without regard to case, the only one of its folder. */
function fileName(name: string, files: Taken): string {
  const own = kebabCase(name).slice(0, 60).replace(/-$/, "") || "page";
  return files.claim(isReservedFile(own) ? `${own}_` : own);
}

/** The title of an operation for people. */
export function titleOf({ summary, id }: Operation): string {
  return summary?.trim() || id;
}

/** How an application calls an operation: `museum.tickets.create`. */
export function callOf({ api, names }: DescribedApi, operation: Operation): string {
  const own = names.operations.get(operation);
  const parts = [names.apiCamel, own?.group, own?.method ?? operation.id];
  return parts.filter((part) => part !== undefined).join(".") || api.name;
}

/** A description as a line, with what stands behind it, and what of it is inferred as a mark. */
export function meaningOf(description: string | undefined, more: Inline = ""): Inline {
  if (description === undefined) return more;
  const { text, inferred } = readInferred(description);
  if (inferred === undefined) return [{ prose: text }, more];
  return [{ prose: text }, more, " ", inferredMark(inferred)];
}

export function inferredMark(what: string): Inline {
  const title =
    "Nobody states this: it is concluded from samples or is a decision of the document.";
  return { mark: what === "" ? "inferred" : `inferred: ${what}`, kind: "inferred", title };
}

/** The name under which a schema is a component. */
export function componentOf(schema: Node | undefined): string | undefined {
  return schema?.schemaName ?? schema?.target?.schemaName;
}

/** Operations in their groups, in the order of the document. */
export function groupsOf({ api }: DescribedApi): [string | undefined, Operation[]][] {
  const groups = new Map<string | undefined, Operation[]>();
  for (const operation of api.operations) {
    const group = groups.get(operation.group) ?? [];
    groups.set(operation.group, [...group, operation]);
  }
  return [...groups];
}

/** The script that runs the samples of an API. */
export function runFile(folder: string): string {
  return `${folder}/run.js`;
}
