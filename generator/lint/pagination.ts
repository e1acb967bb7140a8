import {
  ends,
  type PaginationStyle,
  paginationKey,
  paginationMarks,
  paginationStyles,
} from "../document/extensions/pagination.js";
import { anObject } from "../document/extensions/shape.js";
import { asString } from "../document/json.js";
import type { Node } from "../document/node.js";
import { type OperationNode, operationsOf, successSchema, titleOf } from "../document/openapi.js";
import { checkLink, checkParameter, checkPart } from "./pagination-parts.js";
import type { Check, Report } from "./rule.js";
import { checkForeign, checkShape } from "./shape.js";
import { either, shown } from "./wording.js";

/**
 * `x-pagination`: what it names is there. The property that a cursor is made from (`cursor.from`) may be missing in
 * items: such a list can be read page by page, but not iterated.
 */
export const pagination: Check = (root, report) => {
  for (const operation of operationsOf(root)) {
    const node = operation.node.at(paginationKey);
    if (node === undefined) continue;
    if (checkForeign({ node, title: paginationKey, keys: paginationMarks }, report)) continue;
    const style = node.at("style");
    const fields = fieldsOf(asString(style?.value));
    if (fields === undefined) {
      const instead = `Write ${either(Object.keys(paginationStyles))}.`;
      if (style === undefined) report(node, `x-pagination has no style. ${instead}`);
      else report(style, `style of x-pagination is ${shown(style.value)}. ${instead}`);
      continue;
    }
    if (successSchema(operation.node) === undefined) {
      const where = `${titleOf(operation)} has x-pagination`;
      report(node, `${where}, but no success response with a JSON schema. Add one.`);
    }
    checkFields(operation, node, paginationKey, fields, report);
    checkEnds(node, fields, report);
    if (style?.value === "page") checkStart(node, report);
    if (style?.value === "link") checkLink(operation, node, report);
  }
};

function fieldsOf(style: string | undefined): PaginationStyle | undefined {
  const styles: Readonly<Record<string, PaginationStyle>> = paginationStyles;
  return style !== undefined && Object.hasOwn(styles, style) ? styles[style] : undefined;
}

function checkFields(
  operation: OperationNode,
  node: Node,
  title: string,
  fields: PaginationStyle,
  report: Report,
): void {
  const entries = Object.entries(fields);
  const shape = entries.map(([key, field]) => [key, "fields" in field ? anObject : field] as const);
  checkShape(node, title, Object.fromEntries(shape), report);
  for (const [key, field] of entries) {
    const value = node.at(key);
    if (value === undefined) continue;
    if ("fields" in field) {
      if (anObject.accepts(value.value)) {
        checkFields(operation, value, `${key} of ${title}`, field.fields, report);
      }
    } else if (field.accepts(value.value)) {
      if (field.names === "parameter") checkParameter(operation, value, report);
      else if (field.names) checkPart(operation, value, `${key} of ${title}`, field.names, report);
    }
  }
}

/** Two keys that each say by themselves whether a list goes on might disagree. */
function checkEnds(node: Node, fields: PaginationStyle, report: Report): void {
  const found = ends.filter((key) => key in fields && node.at(key) !== undefined);
  const [first, ...others] = found;
  for (const key of others) {
    const value = node.at(key);
    const message = `x-pagination has ${first} and ${key}, each of which says whether a list goes on. Keep one of them.`;
    if (value) report(value, message, "key");
  }
}

function checkStart(node: Node, report: Report): void {
  if (node.at("first") !== undefined || node.at("current") !== undefined) return;
  const advice =
    "Write first, the number of the first page, or current, where an answer says its own";
  report(node, `x-pagination does not say where pages begin. ${advice}.`);
}
