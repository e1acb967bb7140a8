// The script that lets a page run the samples of one API. The one door to rolldown, which is not needed
// for anything else and has to be installed by whoever wants this.
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { rolldown } from "rolldown";
import type { JsonObject } from "../document/json.js";

export interface RunBundle {
  /** The folder from whose packages rolldown and all that is not a path is taken. */
  readonly folder: string;
  /** How samples import the client. */
  readonly specifier: string;
  /** The client's `index.ts`, absolute. */
  readonly client: string;
  /** The module of the sandbox's rules and seeds, absolute or the name of a package's entry. */
  readonly definition: string | undefined;
  readonly document: JsonObject;
  /** Where other modules than the packages' own are taken from, for tests on the sources. */
  readonly alias?: Readonly<Record<string, string>>;
}

/** A classic script that puts a function into `window.specloomRuns`; undefined where rolldown is not installed. */
export async function runScript(options: RunBundle): Promise<string | undefined> {
  const bundle = await findRolldown(options.folder);
  if (bundle === undefined) return undefined;
  const entry = "specloom-run";
  const build = await bundle({
    cwd: options.folder,
    input: entry,
    platform: "browser",
    treeshake: { moduleSideEffects: false },
    resolve: {
      alias: { ...options.alias },
      extensionAlias: { ".js": [".ts", ".js"] },
    },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? path.join(options.folder, `${entry}.js`) : null),
        load: (id) => {
          if (path.basename(id) !== `${entry}.js`) return null;
          return { code: entryText(options), moduleSideEffects: true };
        },
      },
    ],
  });
  const { output } = await build.generate({ format: "iife", minify: true, codeSplitting: false });
  await build.close();
  // In a page, which is where this stands, a tag in a text would end the script.
  return output[0].code.replace(/<(?=\/script|!--)/gi, "\\x3c");
}

function entryText({ specifier, client, definition, document }: RunBundle): string {
  const text = (value: unknown) => JSON.stringify(value);
  const given = definition === undefined ? "" : `import definition from ${text(definition)};`;
  return `import * as client from ${text(client)};
import { makeRun } from "@specloom/generator/run";
import { createSandbox } from "@specloom/generator/sandbox";
${given}
const document = JSON.parse(${text(JSON.stringify(document))});
const sandbox = createSandbox({ document${definition === undefined ? "" : ", definition"} });
(window.specloomRuns ??= {})[${text(specifier)}] = makeRun({ specifier: ${text(specifier)}, client, sandbox });
`;
}

async function findRolldown(folder: string): Promise<typeof rolldown | undefined> {
  let file: string;
  try {
    file = createRequire(path.join(folder, "package.json")).resolve("rolldown");
  } catch {
    return undefined;
  }
  const found = (await import(pathToFileURL(file).href)) as { rolldown: typeof rolldown };
  return found.rolldown;
}
