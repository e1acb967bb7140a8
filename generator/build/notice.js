// Whose code the bundle holds, and under which licence.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const introduction = "The files in dist hold code of these packages, each under its own licence.\n";

/** Packages that ship no licence, and another one from the same repository that does. */
const siblings = { "@redocly/openapi-core": "@redocly/cli" };

/** The text of NOTICE for the modules that a bundle consists of, given by their paths. */
export function notice(modules) {
  const sections = [...new Set(modules.flatMap(packageOf))].map(sectionOf).sort();
  return [introduction, ...sections].join(`\n${"-".repeat(80)}\n\n`);
}

/** The folder of the package that a module belongs to. */
function packageOf(module) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module) ?? [];
}

function sectionOf(folder) {
  const manifest = readFileSync(path.join(folder, "package.json"), "utf8");
  const { name, version, license } = JSON.parse(manifest);
  const sibling = siblings[name];
  const licence = licenceIn(sibling ? path.join(folder, "../..", sibling) : folder);
  return `${name} ${version} (${license})\n\n${licence}\n`;
}

function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (file === undefined) throw new Error(`${folder} has no file with its licence`);
  return readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
}
