// What a site is made from: each API's model with its sandbox, and the pages that people wrote.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { JsonObject } from "../document/json.js";
import { hasErrors, type Locate, type Problem } from "../document/problem.js";
import { configured, type SandboxSource } from "../find-sandbox.js";
import {
  type ConfiguredApi,
  configFile,
  documentPath,
  readConfig,
  readGuides,
  UsageError,
} from "../load/config.js";
import { load } from "../load/load.js";
import { build } from "../model/build.js";
import type { Api } from "../model/model.js";
import { withPlainLineEnds } from "../output/manifest.js";
import { answersAtLevel, answersOf } from "../samples/samples.js";
import { createSandbox, type SandboxOptions } from "../sandbox/index.js";
import { clientSpecifier } from "./client-specifier.js";
import { type DescribedApi, describe } from "./described.js";
import { resourcesIn } from "./resources.js";
import { runScript } from "./run-bundle.js";

/** What the pages of an API are made from. */
export interface ShownApi {
  /** The API as the pages show it. */
  readonly described: DescribedApi;
  readonly document: JsonObject;
  readonly definition: SandboxSource["definition"];
  /** The script that runs samples in a page; undefined where there is no client to run, or no rolldown. */
  readonly runs: string | undefined;
  readonly pages: readonly WrittenPage[];
}

/** An API of the site, and what its samples are held to. */
export interface ApiSource extends ShownApi {
  /** The folder of the configuration. */
  readonly folder: string;
  /** The module of the client; undefined where there is none yet. */
  readonly client: string | undefined;
  readonly locate: Locate;
  /** Whether every warning is an error. */
  readonly isStrict: boolean;
}

/** A page that somebody wrote, in Markdown. */
export interface WrittenPage {
  /** The name of its file without its ending and the number that orders it: `getting-started`. */
  readonly name: string;
  readonly text: string;
}

export interface Sources {
  readonly apis: readonly ApiSource[];
  readonly guides: readonly WrittenPage[];
  readonly problems: readonly Problem[];
}

export interface SourceOptions {
  /** The folder of the configuration. */
  readonly folder: string;
  /** One document instead of those that are configured. */
  readonly input?: { readonly file: string; readonly name: string };
  /** What is applied to that document, in this order; relative to `folder` or absolute. @default none */
  readonly overlays?: readonly string[];
}

/** Reads all of it. Throws a `UsageError` where nothing is configured. */
export async function readSources({
  folder,
  input,
  overlays = [],
}: SourceOptions): Promise<Sources> {
  const apis = input ? [unconfigured(folder, input, overlays)] : await configuredApis(folder);
  const sources: ApiSource[] = [];
  const problems: Problem[] = [];
  for (const api of apis) {
    const loaded = await load(api.input, { strict: api.strict, overlays: api.overlays });
    problems.push(...loaded.problems);
    if (loaded.document === undefined || hasErrors(loaded.problems)) continue;
    const { definition } = await configured(api);
    const runs = await runsOf(api, loaded.document);
    const model = build(loaded.document, api.name, api);
    const answered =
      definition === undefined
        ? {}
        : await answersIn(model, { document: loaded.document, definition });
    sources.push({
      described: describe(model, {
        client: clientSpecifier(api),
        runs: runs !== undefined,
        ...answered,
      }),
      document: loaded.document,
      definition,
      runs,
      pages: api.docs === undefined ? [] : readPages(api.docs),
      folder,
      client: clientOf(api),
      locate: loaded.locate,
      isStrict: api.strict,
    });
  }
  const guides = input ? undefined : await readGuides(folder);
  return { apis: sources, guides: guides === undefined ? [] : readPages(guides), problems };
}

/** The same each time that the site is built. */
async function answersIn(api: Api, source: Pick<SandboxOptions, "document" | "definition">) {
  const now = () => new Date("2027-01-02T03:04:05Z");
  const sandbox = createSandbox({ ...source, now, randomSeed: 7 });
  const answers = await answersOf(api, sandbox);
  return { answers, resources: resourcesIn(await answersAtLevel(api, sandbox)) };
}

function clientOf({ output }: ConfiguredApi): string | undefined {
  const client = output === undefined ? undefined : path.join(output, "index.ts");
  return client !== undefined && existsSync(client) ? client : undefined;
}

/** Samples run where the client was generated and its sandbox is known. */
async function runsOf(api: ConfiguredApi, document: JsonObject): Promise<string | undefined> {
  const { folder, sandbox: definition } = api;
  const client = clientOf(api);
  if (client === undefined || definition === undefined) return undefined;
  return runScript({ folder, client, definition, document, specifier: clientSpecifier(api) });
}

function unconfigured(
  folder: string,
  { file, name }: { readonly file: string; readonly name: string },
  overlays: readonly string[],
): ConfiguredApi {
  return {
    name,
    input: documentPath(folder, file),
    overlays: overlays.map((each) => path.resolve(folder, each)),
    output: undefined,
    runtime: undefined,
    sandbox: undefined,
    docs: undefined,
    allowRemoteRefs: false,
    paths: false,
    env: [],
    strict: false,
    folder,
  };
}

async function configuredApis(folder: string): Promise<ConfiguredApi[]> {
  const apis = (await readConfig(folder)) ?? [];
  if (apis.length === 0) {
    throw new UsageError(
      `no ${configFile} with apis here; the docs show the APIs it configures, or that of --input`,
    );
  }
  for (const { name } of apis) {
    // The name becomes a folder of the site.
    if (/^\w[\w.@-]*$/.test(name)) continue;
    throw new UsageError(
      `${configFile}: apis.${name} cannot name a folder; use letters, digits, ".", "@", "_" and "-"`,
    );
  }
  return apis;
}

/** The Markdown files of a folder in order of their names. */
function readPages(folder: string): WrittenPage[] {
  if (!existsSync(folder)) throw new UsageError(`${configFile}: there is no folder ${folder}`);
  const files = readdirSync(folder).filter((file) => file.endsWith(".md"));
  return files.sort().map((file) => ({
    name: file.replace(/^\d+-/, "").replace(/\.md$/, ""),
    text: withPlainLineEnds(readFileSync(path.join(folder, file), "utf8")),
  }));
}
