import { type Operation, operations, successSchema, title } from "./operations.js";
import { type Report, rule } from "./rule.js";
import { properties, types } from "./schemas.js";
import { anObject, checkShape, nameOf, optional, type Shape } from "./shape.js";
import type { Spot } from "./spot.js";
import { addOr, either, shown } from "./wording.js";

const parameter = nameOf("a query parameter");
const property = nameOf("a property of the success response");
const style = nameOf("a style");

const STYLES: Readonly<Record<string, Shape>> = {
  cursor: {
    style,
    items: property,
    hasMore: property,
    cursor: anObject,
    limit: optional(parameter),
  },
  offset: {
    style,
    items: property,
    offset: parameter,
    limit: optional(parameter),
    total: property,
  },
};

function styleShape(style: string | undefined): Shape | undefined {
  return style !== undefined && Object.hasOwn(STYLES, style) ? STYLES[style] : undefined;
}

const CURSOR: Shape = {
  from: nameOf("the property of an item that its cursor is made from, such as id"),
  after: parameter,
  before: optional(parameter),
};

/**
 * `x-pagination`: what it names is there. The property that a cursor is made from (`cursor.from`) may be missing in
 * items: such a list can be read page by page, but not iterated.
 */
export const pagination = rule((document, report) => {
  for (const operation of operations(document)) {
    const spot = operation.spot.child("x-pagination");
    if (!spot.exists) continue;
    const style = spot.child("style");
    const shape = styleShape(style.text);
    if (shape === undefined) {
      const instead = `Write ${either(Object.keys(STYLES))}.`;
      if (!style.exists) report(spot, `x-pagination has no style. ${instead}`);
      else report(style, `style of x-pagination is ${shown(style.value)}. ${instead}`);
      continue;
    }
    checkShape(spot, "x-pagination", shape, report);
    const cursor = spot.child("cursor");
    if (style.text === "cursor" && anObject.accepts(cursor.value)) {
      checkShape(cursor, "cursor of x-pagination", CURSOR, report);
    }
    checkParameters(operation, spot, report);
    checkBody(operation, spot, report);
  }
});

function checkParameters(operation: Operation, pagination: Spot, report: Report): void {
  const cursor = pagination.child("cursor");
  for (const key of [
    pagination.child("limit"),
    pagination.child("offset"),
    cursor.child("after"),
    cursor.child("before"),
  ]) {
    const name = key.text;
    if (name === undefined) continue;
    const query = operation.parameters.filter((parameter) => parameter.in === "query");
    if (query.some((parameter) => parameter.name === name)) continue;
    const names = query.map((parameter) => parameter.name);
    const advice = addOr("Declare it", "name another of its query parameters:", names);
    report(key, `${title(operation)} has no query parameter ${shown(name)}. ${advice}`);
  }
}

const BODY = [
  { key: "items", type: "array", article: "an array" },
  { key: "hasMore", type: "boolean", article: "a boolean" },
  { key: "total", type: "integer", article: "an integer" },
] as const;

function checkBody(operation: Operation, pagination: Spot, report: Report): void {
  const schema = successSchema(operation);
  if (schema === undefined) {
    const where = `${title(operation)} has x-pagination`;
    report(pagination, `${where}, but no success response with a JSON schema. Add one.`);
    return;
  }
  const body = properties(schema);
  for (const { key, type, article } of BODY) {
    const spot = pagination.child(key);
    if (spot.text === undefined) continue;
    const property = body.get(spot.text);
    if (property === undefined) {
      const where = `The success response of ${title(operation)}`;
      const advice = addOr("Add it", "name another of its properties:", [...body.keys()]);
      report(spot, `${where} has no property ${shown(spot.text)}. ${advice}`);
    } else if (!types(property).includes(type)) {
      report(
        spot,
        `${key} of x-pagination names ${shown(spot.text)}, which is not ${article}. Name a property of type ${type}.`,
      );
    }
  }
}
