// What became of the documents as published, as a page.

/** @param {{ vendors: object[], peers: object[] }} groups */
export function page({ vendors, peers }) {
  const lines = [
    "# Clients for documents as published",
    "",
    "Made by `npm run bench:published`: a client for each document of bench/published-documents.js, read",
    "as its vendor publishes it and type-checked without `skipLibCheck`. OpenAPI 3.2 is counted apart:",
    "it is not read yet.",
    "",
    ...section("Vendors", vendors),
    ...section("Test documents of peers", peers),
  ];
  return `${lines.join("\n")}\n`;
}

function section(title, all) {
  const results = all.filter(({ reason }) => reason !== "openapi-version");
  const others = all.length - results.length;
  const repositories = new Set(results.map(({ document }) => document.split("/")[0]));
  const count = (outcome) => results.filter((result) => result.outcome === outcome).length;
  const warned = results.filter(({ warnings = {} }) => Object.keys(warnings).length > 0).length;
  const refusedAlone = results.filter((result) => isRefused(result) && result.peer === "reads");
  return [
    `## ${title}`,
    "",
    `${results.length} documents of ${repositories.size} repositories, and ${others} of versions that are not read.`,
    "",
    `- generated and compiles: ${count("generated")}, ${warned} of them with warnings`,
    `- generated, does not compile: ${count("does not compile")}`,
    `- refused: ${count("refused")}, ${refusedAlone.length} of which openapi-typescript reads`,
    `- crashed: ${count("crashed")}, timed out: ${count("timed out")}`,
    "",
    "### Not generated",
    "",
    ...results.filter(({ outcome }) => outcome !== "generated").map(reasonLine),
    "",
    "### Every document",
    "",
    "| document | version | outcome | warnings by rule | openapi-typescript |",
    "| --- | --- | --- | --- | --- |",
    ...all.map(row),
    "",
  ];
}

function isRefused({ outcome }) {
  return outcome === "refused";
}

function reasonLine({ document, outcome, reason, detail }) {
  return `- \`${document}\`: ${outcome}, ${reason}: ${oneLine(detail ?? "")}`;
}

function row({ document, version, outcome, warnings = {}, peer = "not asked" }) {
  const rules = Object.entries(warnings).map(([rule, count]) => `${rule} ${count}`);
  const cells = [`\`${document}\``, version, outcome, rules.join(", "), oneLine(peer)];
  return `| ${cells.join(" | ")} |`;
}

function oneLine(text) {
  return text.replace(/\s+/g, " ").replaceAll("|", "\\|").slice(0, 300);
}
