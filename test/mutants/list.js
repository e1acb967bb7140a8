// Reads the mutants of the code from `code/*.txt`. A file begins with `# `, and so does the list below it
// of the tests that have to notice, by their paths below `test`. A mutant is a sentence that says what it
// breaks, `- ` before each line of a text that occurs once in the file, and `+ ` before each line of what
// stands in its place. One that no test can notice says why after `survives: `.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.join(import.meta.dirname, "code");

/** All mutants, file after file. Throws for a list that is not written as it has to be. */
export function readMutants() {
  const lists = readdirSync(folder).toSorted();
  return lists.flatMap((name) => parse(name, readFileSync(path.join(folder, name), "utf8")));
}

function parse(name, text) {
  let file;
  let tests = [];
  const mutants = [];
  for (const paragraph of text.trimEnd().split(/\n{2,}/)) {
    const lines = paragraph.split("\n");
    if (paragraph.startsWith("# ")) {
      file = lines[0].slice(2);
      tests = lines[1].slice(2).split(" ");
      continue;
    }
    const [breaks, ...rest] = lines;
    const search = linesOf(rest, "- ");
    const odd = rest.filter((line) => !/^(?:- |\+ |survives: )/.test(line));
    if (file === undefined || search === "" || odd.length > 0) {
      throw new Error(`${name} has a mutant that cannot be read: ${breaks}`);
    }
    const survives = linesOf(rest, "survives: ") || undefined;
    mutants.push({ file, tests, breaks, search, replace: linesOf(rest, "+ "), survives });
  }
  return mutants;
}

function linesOf(lines, mark) {
  return lines
    .filter((line) => line.startsWith(mark))
    .map((line) => line.slice(mark.length))
    .join("\n");
}
