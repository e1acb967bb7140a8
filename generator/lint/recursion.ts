import {
  clientOptionKey,
  levelOption,
  readClientOption,
} from "../document/extensions/client-option.js";
import { readRecursion, recursionKey, recursionShape } from "../document/extensions/recursion.js";
import type { Node } from "../document/node.js";
import type { ParameterNode } from "../document/openapi.js";
import { typesOf } from "../document/schemas.js";
import { checkLevels } from "./levels.js";
import type { Check, Report } from "./rule.js";
import { checkForeign, checkShape } from "./shape.js";
import { shown } from "./wording.js";

/** `x-recursion`: the header that carries a level, and the levels of properties. */
export const recursion: Check = (root, report) => {
  const node = root.at(recursionKey);
  if (node === undefined) return;
  const keys = Object.keys(recursionShape);
  if (checkForeign({ node, title: recursionKey, keys }, report)) return;
  if (!checkShape(node, recursionKey, recursionShape, report)) return;
  const declared = readRecursion(root);
  if (declared === undefined) return;
  const header = node.at("header") ?? node;
  if (declared.parameters.length === 0) {
    report(
      header,
      `No operation has a header parameter ${shown(header.value)}. Declare it, or name one that is declared.`,
    );
    return;
  }
  for (const parameter of declared.parameters) checkOption(parameter, report);
  const ranges = declared.parameters.map((parameter) => rangeOf(parameter, header, report));
  const range = ranges.find((each) => each !== undefined);
  if (range) checkLevels(root, { ...range, extension: declared.property }, report);
};

/** Types and requests agree about the level only if it is the option that every call may have. */
function checkOption({ name, node }: ParameterNode, report: Report): void {
  const option = readClientOption(node);
  if (option?.name === levelOption) return;
  const written = node.at(clientOptionKey, "name") ?? node.at(clientOptionKey);
  const found = option === undefined ? "is no client option" : `is the option ${option.name}`;
  const message = `${name} carries the recursion level, but ${found}. Write ${clientOptionKey} with name: ${levelOption}.`;
  report(written ?? node, message);
}

/** What the header parameter says about levels; undefined if that is incomplete. */
function rangeOf(
  { node }: ParameterNode,
  header: Node,
  report: Report,
): { minimum: number; maximum: number } | undefined {
  const schema = node.at("schema");
  const [minimum, maximum, initial] = ["minimum", "maximum", "default"].map((key) => {
    return integerAt(schema, key);
  });
  const isInteger = typesOf(schema?.target?.value).includes("integer");
  if (!isInteger || minimum === undefined || maximum === undefined || initial === undefined) {
    report(
      schema ?? node,
      `The schema of ${header.value} does not say which levels there are. Write type: integer with an integer minimum, maximum and default.`,
    );
    return undefined;
  }
  if (initial >= minimum && initial <= maximum) return { minimum, maximum };
  report(
    schema?.at("default") ?? node,
    `The default level ${initial} is out of range. Write an integer from ${minimum} to ${maximum}.`,
  );
  return undefined;
}

function integerAt(schema: Node | undefined, key: string): number | undefined {
  const value = schema?.number(key);
  return Number.isInteger(value) ? value : undefined;
}
