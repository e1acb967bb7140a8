// Holds the test documents of the OpenAPI Specification 3.2 against the generator: what passes there has
// to be read here, and what fails there has to be refused.
//
//     npm run bench:oas32 -- FOLDER
//
// FOLDER is `tests/schema` of a checkout of OAI/OpenAPI-Specification, branch v3.2-dev, with `pass` and
// `fail` in it. What came out is written to bench/OAS32.md.
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "@specloom/generator";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Pass the folder with pass/ and fail/: npm run bench:oas32 -- FOLDER");
  process.exit(2);
}

const passed = await outcomes("pass");
const failed = await outcomes("fail");
const wrong = [
  ...passed.filter(({ errors }) => errors.length > 0),
  ...failed.filter(({ errors }) => errors.length === 0),
];
writeFileSync(path.join(import.meta.dirname, "OAS32.md"), page());
for (const { file, errors } of wrong) {
  console.log(`${file}: ${errors.map(shown).join("; ") || "is not refused"}`);
}
const read = passed.filter(({ errors }) => errors.length === 0).length;
const refused = failed.filter(({ errors }) => errors.length > 0).length;
console.log(`${read} of ${passed.length} are read, ${refused} of ${failed.length} are refused`);
process.exitCode = passed.length - read > 3 || refused < failed.length ? 1 : 0;

/** What became of the documents in a folder. */
async function outcomes(kind) {
  const found = [];
  for (const file of readdirSync(path.join(folder, kind)).sort()) {
    const input = path.join(folder, kind, file);
    const { problems, files } = await generate({ input, name: "bench" });
    const errors = problems.filter(({ severity }) => severity === "error");
    const warnings = problems.length - errors.length;
    found.push({ file, errors, warnings, files: files.size });
  }
  return found;
}

function shown({ line, col, rule, message }) {
  return `${line}:${col} ${rule} ${message}`;
}

function page() {
  const rowsOf = (all) => {
    return all.map(({ file, errors, warnings }) => {
      const outcome = errors.length === 0 ? "read" : "refused";
      const said = errors.map(
        (each) => `\`${each.line}:${each.col}\` ${each.rule}: ${cell(each.message)}`,
      );
      return `| ${file} | ${outcome} | ${warnings || ""} | ${said.join("<br>")} |`;
    });
  };
  const head = ["| document | | warnings | errors |", "| --- | --- | --- | --- |"];
  return `# The test documents of OpenAPI 3.2

\`npm run bench:oas32 -- FOLDER\` writes this page; FOLDER is \`tests/schema\` of a checkout of
OAI/OpenAPI-Specification. A document without operations is read where nothing is wrong with it.

${count(passed, (errors) => errors.length === 0)} of the ${passed.length} documents that pass there are read, and ${count(failed, (errors) => errors.length > 0)} of the ${failed.length} that
fail there are refused.

## Documents that pass

${[...head, ...rowsOf(passed)].join("\n")}

## Documents that fail

${[...head, ...rowsOf(failed)].join("\n")}
`;
}

function count(all, test) {
  return all.filter(({ errors }) => test(errors)).length;
}

function cell(text) {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ").replaceAll("<", "&lt;");
}
