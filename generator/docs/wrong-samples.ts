// What is wrong with the samples of an API: those that do not compile against its client, and those that its
// sandbox answers with an error.
import { type Problem, strictly } from "../document/problem.js";
import type { Operation } from "../model/model.js";
import type { ApiSource } from "./sources.js";

/** What a compiler finds in modules, by their names, which import a client by the name in `paths`. */
export type CompileSamples = (
  folder: string,
  files: ReadonlyMap<string, string>,
  paths: Readonly<Record<string, string>>,
) => Promise<readonly Problem[]>;

/** Each problem stands where the document describes the operation. */
export async function wrongSamples(
  source: ApiSource,
  compile: CompileSamples,
): Promise<readonly Problem[]> {
  const problems = [...(await uncompiled(source, compile)), ...(await unanswered(source))];
  return source.isStrict ? problems.map(strictly) : problems;
}

async function uncompiled(source: ApiSource, compile: CompileSamples): Promise<Problem[]> {
  const { client, described, folder, locate } = source;
  if (client === undefined) return [];
  const modules = new Map<string, readonly [Operation, string]>();
  const files = new Map<string, string>();
  for (const operation of described.api.operations) {
    for (const { label, code } of typeScriptOf(source, operation)) {
      const file = `sample-${files.size + 1}.ts`;
      files.set(file, code);
      modules.set(file, [operation, label]);
    }
  }
  const found = await compile(folder, files, { [described.client]: client });
  return Promise.all(
    found.map(async ({ file, line, rule, message }): Promise<Problem> => {
      const [operation, label = ""] = modules.get(file.replace(/^.*[\\/]/, "")) ?? [];
      const place = await locate(operation?.node.pointer ?? "#");
      const where = `line ${line} of the sample "${label}" of ${operation?.id}`;
      return { ...place, severity: "error", rule, message: `${where}: ${message}` };
    }),
  );
}

/** The samples that are made, and those of the document's own that are of this client. */
function typeScriptOf({ described }: ApiSource, operation: Operation) {
  const made = described.samples.get(operation) ?? [];
  const own = operation.samples.map(({ language, label = "", source }) => {
    return { language, label, code: source };
  });
  const ofClient = own.filter(({ code }) => code.includes(JSON.stringify(described.client)));
  return [...made, ...ofClient].filter(({ language }) => language === "typescript");
}

/** A sandbox may start with other data than examples are of, so that this is a warning. */
function unanswered({ described, locate }: ApiSource): Promise<Problem[]> {
  const failed = [...described.answers].filter(([, { status }]) => status >= 400);
  return Promise.all(
    failed.map(async ([operation, { status, body }]): Promise<Problem> => {
      const message = `the sandbox answers ${status} to the sample of ${operation.id}: ${body.slice(0, 200)}`;
      const place = await locate(operation.node.pointer);
      return { ...place, severity: "warn", rule: "sample-answer", message };
    }),
  );
}
