// What an independent validator says of a document that is refused.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { installPeers, packageFile, peers, versions } from "./install.js";

const validator = "@readme/openapi-parser";

/** The results, with a verdict for each document that was refused, by its path from `folder`. */
export async function withVerdicts(results, folder) {
  if (results.some(({ outcome }) => outcome === "refused")) installPeers();
  const judged = results.map(async (result) => {
    return result.outcome === "refused"
      ? { ...result, verdict: await ask(path.join(folder, result.document)) }
      : result;
  });
  return Promise.all(judged);
}

async function ask(file) {
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
