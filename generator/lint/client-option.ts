import { operations, parameterAt, title } from "./operations.js";
import { type Report, rule } from "./rule.js";
import { camelCase, checkShape, matching, optional, type Shape, someText } from "./shape.js";
import type { Spot } from "./spot.js";
import { shown } from "./wording.js";

const OPTION: Shape = {
  name: camelCase,
  env: optional(
    matching(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, "an upper-case variable name such as MY_API_TOKEN"),
  ),
  as: optional(matching(/^username$/, "username, the only value there is")),
  expects: optional(someText),
  type: optional(matching(/^(string|integer)$/, "string or integer")),
};

/** What every client has already. */
const TAKEN = ["baseUrl", "fetch", "timeout", "retries", "headers", "logger"];

/** `x-client-option` of header parameters and security schemes. */
export const clientOption = rule((document, report) => {
  const owners = new Map<string, Carrier>();
  for (const carrier of carriers(document)) {
    const option = carrier.spot.child("x-client-option");
    checkPlace(carrier, option, report);
    checkShape(option, "x-client-option", OPTION, report);
    const name = option.child("name");
    if (name.text === undefined) continue;
    const owner = owners.get(name.text);
    if (owner !== undefined) {
      report(
        name,
        `The client option ${name.text} belongs to ${owner.title} already. Write another name, or use the same component in both places.`,
      );
    } else if (TAKEN.includes(name.text)) {
      report(name, `Every client has an option ${name.text}. Write another name.`);
    } else {
      owners.set(name.text, carrier);
    }
  }
});

interface Carrier {
  readonly spot: Spot;
  readonly title: string;
  readonly isHeader: boolean;
  readonly isScheme: boolean;
}

/** Everything that carries the extension, each once however often it is used. */
function carriers(document: Spot): readonly Carrier[] {
  const found = new Map<string, Carrier>();
  const add = (carrier: Carrier): void => {
    if (!found.has(carrier.spot.id)) found.set(carrier.spot.id, carrier);
  };
  const addParameter = (spot: Spot, where: string): void => {
    if (!spot.child("x-client-option").exists) return;
    const { name, in: place } = parameterAt(spot);
    const title = `the parameter ${shown(name)} of ${where}`;
    add({ spot, title, isHeader: place === "header", isScheme: false });
  };
  const components = document.child("components");
  for (const [name, scheme] of components.child("securitySchemes").entries()) {
    const spot = scheme.followed();
    const title = `the security scheme ${shown(name)}`;
    if (spot.child("x-client-option").exists) add({ spot, title, isHeader: false, isScheme: true });
  }
  for (const [, parameter] of components.child("parameters").entries()) {
    addParameter(parameter.followed(), "components/parameters");
  }
  for (const operation of operations(document)) {
    for (const { spot } of operation.parameters) addParameter(spot, title(operation));
  }
  return [...found.values()];
}

function checkPlace(carrier: Carrier, option: Spot, report: Report): void {
  const { spot, title, isHeader, isScheme } = carrier;
  if (!isHeader && !isScheme) {
    report(
      option,
      `x-client-option stands on ${title}, which is no header. Use it on a header parameter or a security scheme only.`,
    );
  }
  const as = option.child("as");
  const isBasic =
    spot.child("type").value === "http" && spot.child("scheme").text?.toLowerCase() === "basic";
  if (as.exists && !isBasic) {
    report(
      as,
      "as: username is for a security scheme with type: http and scheme: basic. Leave it out here.",
    );
  }
}
