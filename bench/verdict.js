// What an independent validator says of a document that is refused.
import { pathToFileURL } from "node:url";
import { installPeers, packageFile, peers, versions } from "./install.js";

const validator = "@readme/openapi-parser";

/** The results, with a verdict for each that was refused. */
export async function withVerdicts(results) {
  const judged = results.map(async (result) => {
    return result.outcome === "refused"
      ? { ...result, verdict: await ask(result.document) }
      : result;
  });
  return Promise.all(judged);
}

/** `file` is a path from the folder of the process, or an absolute one. */
async function ask(file) {
  installPeers();
  const { validate } = await import(
    pathToFileURL(packageFile(peers, `${validator}/dist/index.js`)).href
  );
  const name = `${validator} ${versions[validator]}`;
  try {
    const { valid, errors } = await validate(file);
    return valid ? `${name} accepts it` : `${name} refuses it: ${errors[0]?.message ?? ""}`;
  } catch (error) {
    return `${name} refuses it: ${error.message}`;
  }
}
