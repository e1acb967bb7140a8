// The generators whose types are held against values.
import { generate } from "@specloom/generator";
import openapiTS, { astToString } from "openapi-typescript";

const specloom = {
  name: "specloom",
  /** The files of a document's types, and how a check names the success of an operation. */
  async types(document) {
    const { files, problems } = await generate({ input: document, name: "truth" });
    const error = problems.find(({ severity }) => severity === "error");
    if (error) throw new Error(`${error.rule}: ${error.message}`);
    return {
      files,
      imports: [`import type * as client from "./index.js";`],
      typeOf: (operation) => `Awaited<ReturnType<typeof client.${operation}>>`,
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
      typeOf: (operation) =>
        `operations[${JSON.stringify(operation)}]["responses"][200]["content"]["application/json"]`,
    };
  },
};

export const subjects = [specloom, openapiTypescript];
