import { checkLevels } from "./levels.js";
import { operations, parameterAt } from "./operations.js";
import { type Report, rule } from "./rule.js";
import { types } from "./schemas.js";
import { checkShape, matching, nameOf, type Shape } from "./shape.js";
import type { Spot } from "./spot.js";
import { shown } from "./wording.js";

const RECURSION: Shape = {
  header: nameOf("a header parameter"),
  property: matching(/^x-./, "the name of a schema extension, such as x-level"),
};

/** `x-recursion`: the header that carries a level, and the levels of properties. */
export const recursion = rule((document, report) => {
  const spot = document.child("x-recursion");
  if (!spot.exists || !checkShape(spot, "x-recursion", RECURSION, report)) return;
  const range = rangeOf(spot.child("header"), document, report);
  const property = spot.child("property").text;
  if (range !== undefined && property !== undefined) {
    checkLevels(document, { ...range, extension: property }, report);
  }
});

/** What the header parameter says about levels; undefined if that is incomplete. */
function rangeOf(
  header: Spot,
  document: Spot,
  report: Report,
): { minimum: number; maximum: number } | undefined {
  const parameters = headerParameters(document, header.text ?? "");
  if (parameters.length === 0) {
    report(
      header,
      `No operation has a header parameter ${shown(header.value)}. Declare it, or name one that is declared.`,
    );
    return undefined;
  }
  let range: { minimum: number; maximum: number } | undefined;
  for (const parameter of parameters) {
    const schema = parameter.child("schema").followed();
    const [minimum, maximum, initial] = ["minimum", "maximum", "default"].map(
      (key) => schema.child(key).value,
    );
    if (
      !types(schema).includes("integer") ||
      !isInteger(minimum) ||
      !isInteger(maximum) ||
      !isInteger(initial)
    ) {
      report(
        parameter.child("schema"),
        `The schema of ${header.text} does not say which levels there are. Write type: integer with an integer minimum, maximum and default.`,
      );
    } else if (initial < minimum || initial > maximum) {
      report(
        schema.child("default"),
        `The default level ${initial} is out of range. Write an integer from ${minimum} to ${maximum}.`,
      );
    } else {
      range ??= { minimum, maximum };
    }
  }
  return range;
}

function isInteger(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value);
}

/** Header names ignore case. */
function headerParameters(document: Spot, name: string): readonly Spot[] {
  const found = new Map<string, Spot>();
  for (const { parameters } of operations(document)) {
    for (const { spot } of parameters) {
      const parameter = parameterAt(spot);
      if (parameter.in === "header" && parameter.name.toLowerCase() === name.toLowerCase()) {
        found.set(spot.id, spot);
      }
    }
  }
  return [...found.values()];
}
