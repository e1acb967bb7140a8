// The generators whose types are held against values.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { generate } from "@specloom/generator";
import openapiTS, { astToString } from "openapi-typescript";
import { packageFile, peers } from "../install.js";

/**
 * Each makes of a document the files of its types, what a check imports of them, and how the check
 * names the success of an operation.
 */
const specloom = {
  name: "specloom",
  async types(document) {
    const { files, problems } = await generate({ input: document, name: "truth" });
    const error = problems.find(({ severity }) => severity === "error");
    if (error) throw new Error(`${error.rule}: ${error.message}`);
    return {
      files,
      imports: [`import type * as client from "./index.js";`],
      typeOf: ({ name }) => `Awaited<ReturnType<typeof client.${name}>>`,
    };
  },
};

const openapiTypescript = {
  name: "openapi-typescript",
  async types(document) {
    const text = astToString(await openapiTS(structuredClone(document), { silent: true }));
    return {
      files: [["paths.ts", text]],
      imports: [`import type { operations } from "./paths.js";`],
      typeOf: ({ name, status, mediaType }) => {
        return `operations["${name}"]["responses"][${status}]["content"][${JSON.stringify(mediaType)}]`;
      },
    };
  },
};

const heyApi = {
  name: "hey-api",
  async types(document) {
    const { createClient } = await loadHeyApi();
    const folder = mkdtempSync(path.join(tmpdir(), "specloom-hey-"));
    try {
      const input = path.join(folder, "openapi.json");
      writeFileSync(input, JSON.stringify(document));
      const output = path.join(folder, "types");
      const logs = { level: "silent" };
      await createClient({ input, output, plugins: ["@hey-api/typescript"], logs });
      return {
        files: [["types.gen.ts", readFileSync(path.join(output, "types.gen.ts"), "utf8")]],
        imports: [`import type * as types from "./types.gen.js";`],
        typeOf: ({ name, status }) => {
          return `types.${name[0].toUpperCase()}${name.slice(1)}Responses[${status}]`;
        },
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function loadHeyApi() {
  return import(pathToFileURL(packageFile(peers, "@hey-api/openapi-ts/dist/index.mjs")).href);
}

export const subjects = [specloom, openapiTypescript, heyApi];
