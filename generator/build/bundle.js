// Bundles the published package: everything that is imported goes into dist, save what the
// manifest's `dependencies` name. Each entry of `exports` is the output of the source file of the
// same path, so that a new entry needs no change here.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rolldown } from "rolldown";
import { keepDeclarations } from "./declarations.js";
import { notice } from "./notice.js";

const folder = path.dirname(import.meta.dirname);
const dist = path.join(folder, "dist");
const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
const exported = Object.values(manifest.exports).filter((entry) => typeof entry === "object");
// The command line is what bin/specloom.js imports.
const outputs = ["./dist/cli/main.js", ...exported.map((entry) => entry.default)];
const names = outputs.map((file) => file.replace(/^\.\/dist\/(.+)\.js$/, "$1"));

const bundle = await rolldown({
  cwd: folder,
  input: Object.fromEntries(names.map((name) => [name, `./${name}.ts`])),
  platform: "node",
  external: (name, importer = "") => isDependency(name) && packageOf(importer) === undefined,
  // Under this name Redocly's core asks npm for its own fork.
  resolve: { alias: { ajv: "@redocly/ajv" } },
  transform: { target: "node20.19" },
  treeshake: {
    // Its package.json does not say so, but no module of it does anything when it is loaded. So the
    // parts that read a document can do without those that lint one.
    moduleSideEffects: [{ test: /[\\/]@redocly[\\/]openapi-core[\\/]/, sideEffects: false }],
  },
});
const { output } = await bundle.write({
  dir: dist,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: (chunk) => `chunks/${nameOf(chunk)}.js`,
  sourcemap: true,
  sourcemapExcludeSources: true,
});
await bundle.close();

const chunks = output.filter(({ type }) => type === "chunk");
const modules = chunks.flatMap(({ moduleIds }) => moduleIds);
writeFileSync(path.join(folder, "NOTICE"), notice(modules));

// Which generator this is, for the record of what a client was generated from.
const hash = createHash("sha256");
for (const { fileName, code } of chunks) hash.update(`${fileName}\n${code}\n`);
writeFileSync(path.join(dist, "fingerprint"), hash.digest("hex"));

const declarations = exported.flatMap(({ types }) => types ?? []);
keepDeclarations(
  dist,
  declarations.map((file) => path.join(folder, file)),
);

/** Whether npm installs it with this package, for our own code; what is bundled is so as a whole. */
function isDependency(name) {
  return Object.keys(manifest.dependencies).some((each) => `${name}/`.startsWith(`${each}/`));
}

/** A part is called after the file or the package that it was made for, where there is one. */
function nameOf({ name, facadeModuleId: file }) {
  if (!file) return name;
  const own = path.relative(folder, file).replace(/\.ts$/, "");
  return (packageOf(file) ?? own).replaceAll(/[\\/]/g, "-");
}

function packageOf(file) {
  return /[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1];
}
