import {
  type PaginationStyle,
  paginationKey,
  paginationMarks,
  paginationStyles,
} from "../document/extensions/pagination.js";
import { anObject } from "../document/extensions/shape.js";
import { asString } from "../document/json.js";
import type { Node } from "../document/node.js";
import {
  type OperationNode,
  operationsOf,
  parametersOf,
  successSchema,
  titleOf,
} from "../document/openapi.js";
import { propertiesOf, typesOf } from "../document/schemas.js";
import type { Check, Report } from "./rule.js";
import { checkForeign, checkShape } from "./shape.js";
import { addOr, either, shown } from "./wording.js";

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
    } else if (field.names === "parameter") checkParameter(operation, value, report);
    else if (field.names) checkProperty(operation, value, key, field.names, report);
  }
}

function checkParameter(operation: OperationNode, value: Node, report: Report): void {
  const name = asString(value.value);
  if (name === undefined) return;
  const query = parametersOf(operation).filter((parameter) => parameter.in === "query");
  const names = query.map((parameter) => parameter.name);
  if (names.includes(name)) return;
  const advice = addOr("Declare it", "name another of its query parameters:", names);
  report(value, `${titleOf(operation)} has no query parameter ${shown(name)}. ${advice}`);
}

function checkProperty(
  operation: OperationNode,
  value: Node,
  key: string,
  type: "array" | "boolean" | "integer",
  report: Report,
): void {
  const name = asString(value.value);
  const schema = successSchema(operation.node);
  if (name === undefined || schema === undefined) return;
  const body = propertiesOf(schema);
  const property = body.get(name);
  if (property === undefined) {
    const where = `The success response of ${titleOf(operation)}`;
    const advice = addOr("Add it", "name another of its properties:", [...body.keys()]);
    report(value, `${where} has no property ${shown(name)}. ${advice}`);
  } else if (!typesOf(property.target?.value).includes(type)) {
    const article = type === "boolean" ? "a" : "an";
    report(
      value,
      `${key} of x-pagination names ${shown(name)}, which is not ${article} ${type}. Name a property of type ${type}.`,
    );
  }
}
