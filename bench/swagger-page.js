// What the converters made of documents of Swagger 2.0, as a page.
import { kinds } from "./swagger-kinds.js";

/** What came out, in a few lines. */
export function summaryOf({ documents, found, generated }) {
  const explained = found.filter(({ kind }) => kind !== undefined).length;
  return [
    `${documents.length} documents, ${found.length} differences, ${explained} of them explained`,
    ...collectionLines(generated),
  ].join("\n");
}

export function page({ collections, found, failures, generated, versions }) {
  const peers = Object.keys(versions).sort();
  const lines = [
    "# Swagger 2.0, converted",
    "",
    "Made by `npm run bench:swagger`: documents of Swagger 2.0 that npm ships are converted to OpenAPI 3.0",
    `by our converter and by ${peers.map((name) => `\`${name}\` ${versions[name]}`).join(" and ")}, and what came out is`,
    "held against each other part by part. Parameters, bodies, answers and headers are compared where they",
    "are used, wherever they are written; the order of keys and of parameters does not count.",
    "",
    ...collections.map(({ name, version }) => `- \`${name}\` ${version}`),
    "",
    "## Differences",
    "",
    `| kind | ${peers.join(" | ")} | why |`,
    `| --- | ${peers.map(() => "---:").join(" | ")} | --- |`,
    ...kinds.map((kind) => kindRow(kind, found, peers)),
    "",
    ...placesOf(found),
    "## Not converted",
    "",
    "| converter | document | reason |",
    "| --- | --- | --- |",
    ...failures.map(({ converter, collection, document, reason }) => {
      return `| ${converter} | ${collection}: ${document} | ${cell(reason)} |`;
    }),
    "",
    "## Clients",
    "",
    "A client of each document, type-checked without `skipLibCheck` under the options of a strict project:",
    "",
    ...collectionLines(generated).map((line) => `- ${line}`),
    "",
    "Those that are not generated, each with the first of its errors:",
    "",
    "| document | | reason |",
    "| --- | --- | --- |",
    ...generated.filter((each) => each.outcome !== "generated").map(refusalRow),
  ];
  return `${lines.join("\n")}\n`;
}

function kindRow({ name, why }, found, peers) {
  const counts = peers.map((peer) => {
    return found.filter((each) => each.kind === name && each.peer === peer).length || "";
  });
  return `| ${name} | ${counts.join(" | ")} | ${why} |`;
}

/** A place of each kind, to look it up. */
function placesOf(found) {
  const rows = kinds.flatMap(({ name }) => {
    const [first] = found.filter(({ kind }) => kind === name);
    if (first === undefined) return [];
    const place = cell(first.path.join(" › "));
    return [
      `| ${name} | ${first.document} | ${place} | ${shown(first.ours)} | ${shown(first.theirs)} |`,
    ];
  });
  return [
    "The first of each kind:",
    "",
    "| kind | document | place | ours | theirs |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ];
}

function collectionLines(generated) {
  const collections = [...new Set(generated.map(({ collection }) => collection))];
  return collections.map((name) => {
    const own = generated.filter(({ collection }) => collection === name);
    const fine = own.filter(({ outcome }) => outcome === "generated").length;
    return `${name}: ${fine} of ${own.length} generate and compile`;
  });
}

function refusalRow({ collection, document, outcome, reason, detail = "" }) {
  return `| ${collection}: ${document} | ${outcome} | ${cell(`${reason}, ${detail}`)} |`;
}

function shown(value) {
  if (value === undefined) return "";
  const text = JSON.stringify(value);
  return `\`${cell(text.length > 60 ? `${text.slice(0, 60)}…` : text)}\``;
}

function cell(text) {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ").replaceAll("<", "&lt;");
}
