// What the bench of the JSON Schema test suite found, as a page.
import { Ajv2020 } from "ajv/dist/2020.js";
import { withKinds } from "./json-schema.js";
import { commit } from "./suite.js";

export function page(schemas, results) {
  const [own] = results;
  const left = schemas.filter((entry) => entry.left);
  return `# Types held against the JSON Schema test suite

Made by \`npm run bench:schema-suite\`: every schema of draft 2020-12 (commit \`${commit.slice(0, 12)}\`, the
optional ones aside) becomes a component of a document of OpenAPI 3.1 that an operation answers with, and
every instance a variable of the type of just this value (\`declare const value: { foo: 1 }\`), which the
compiler has to accept as that answer. A variable, since an object literal would be refused for every
name that a type does not list, and JSON Schema allows those; for the same reason TypeScript's suspicion of
objects that share no name with a type (TS2559) does not count, in either column. A document that is
refused refuses its valid instances and catches none.

${table(results)}

## Left out

${schemas.length} schemas, ${left.length} of which no document of its own can hold.

${left.map(({ name, left: reason }) => `- \`${name}\`: ${reason}`).join("\n")}

## Valid instances that specloom's types refuse

${refusals(own)}
`;
}

function table(results) {
  const rows = results.map(({ subject, outcomes }) => {
    const { failures, broken, refused, valid, caught, invalid } = counts(outcomes);
    return `| ${subject} | ${failures} | ${broken} | ${refused} of ${valid} | ${caught} of ${invalid} |`;
  });
  return [
    "| types of | documents refused | types that do not compile | valid instances refused | invalid ones caught |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...rows,
  ].join("\n");
}

function counts(outcomes) {
  const instances = outcomes.flatMap(({ entry, failure, refused }) => {
    return entry.tests.map(({ valid }, index) => {
      return { valid, refused: failure ? valid : refused.has(index) };
    });
  });
  const valid = instances.filter((each) => each.valid);
  const invalid = instances.filter((each) => !each.valid);
  return {
    failures: outcomes.filter(({ failure }) => failure).length,
    broken: outcomes.filter(({ broken }) => broken?.length > 0).length,
    refused: valid.filter((each) => each.refused).length,
    valid: valid.length,
    caught: invalid.filter((each) => each.refused).length,
    invalid: invalid.length,
  };
}

const reasons = {
  kind: `A schema that names no \`type\` and speaks of properties is an object, and one that speaks of items an
array, as everybody reads it; JSON Schema has these keywords say nothing of other values.`,
  members: `Every object has the methods of \`Object\` to TypeScript, under the names \`toString\` and \`constructor\`, too.`,
  none: "Without a reason: a fault of the generator.",
};

/** The refused instances below the reason for it. */
function refusals({ outcomes }) {
  const all = outcomes.flatMap(({ entry, failure, refused, broken = [] }) => {
    const lines = broken.map((message) => ({
      reason: "none",
      line: `\`${entry.name}\`: ${message}`,
    }));
    const own = entry.tests.flatMap(({ valid, description, data }, index) => {
      if (!valid || !(failure || refused.has(index))) return [];
      const reason = failure ? "none" : reasonOf(entry, data, refused.get(index));
      const message = failure ?? (reason === "none" ? refused.get(index) : "");
      return [{ reason, line: `\`${entry.name}\`: ${description}${message && `: ${message}`}` }];
    });
    return [...lines, ...own];
  });
  const sections = Object.entries(reasons).map(([reason, text]) => {
    const lines = all.filter((each) => each.reason === reason).map(({ line }) => `- ${line}`);
    return lines.length === 0 ? "" : `${text} (${lines.length})\n\n${lines.join("\n")}`;
  });
  return sections.filter((section) => section !== "").join("\n\n");
}

function reasonOf({ schema }, value, message) {
  if (isOfAnotherKind(schema, value)) return "kind";
  return /Type '\(\) => string'/.test(message) ? "members" : "none";
}

/** Whether it is refused because the schema is read as one of objects or of arrays. */
function isOfAnotherKind(schema, value) {
  try {
    const ajv = new Ajv2020({
      strict: false,
      ownProperties: true,
      validateFormats: false,
      logger: false,
    });
    return !ajv.validate(withKinds(schema), value);
  } catch {
    return false;
  }
}
