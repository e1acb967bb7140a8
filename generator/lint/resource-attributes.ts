import { attribute, marked, SEARCH, SORT_BY, shapesList } from "./attributes.js";
import { type Operation, operations, type Parameter, title } from "./operations.js";
import { type Resource, resources } from "./resources.js";
import { type Report, rule } from "./rule.js";
import { properties } from "./schemas.js";
import { checkShape, matching, optional, type Shape, trueOrFalse } from "./shape.js";
import type { Spot } from "./spot.js";
import { shown } from "./wording.js";
import { checkWrites } from "./write-attributes.js";

const RESOURCE: Shape = {
  name: matching(/^\S+$/, "the name of the resource, as in its path"),
  softDelete: optional(trueOrFalse),
};

const BOOLEANS = ["identifier", "filter", "sortable", "searchable"] as const;

/** What properties of a resource are said to be good for agrees with parameters and request bodies. */
export const resourceAttributes = rule((document, report) => {
  for (const { pathItem } of operations(document)) {
    const spot = pathItem.child("x-resource");
    if (spot.exists) checkShape(spot, "x-resource", RESOURCE, report);
  }
  for (const resource of resources(document)) {
    checkValues(resource, report);
    checkFilters(resource, report);
    checkIdentifiers(resource, report);
    checkSorting(resource, report);
    checkSearch(resource, report);
    checkWrites(resource, report);
  }
});

function checkValues(resource: Resource, report: Report): void {
  for (const property of resource.properties.values()) {
    for (const name of BOOLEANS) {
      const spot = attribute(property, name);
      if (spot === undefined || typeof spot.value === "boolean") continue;
      const key = spot.location.pointer.split("/").at(-1);
      report(spot, `${key} is ${shown(spot.value)}. Write true or false.`);
    }
  }
}

function queryParameters(operation: Operation): readonly Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in === "query");
}

function checkFilters(resource: Resource, report: Report): void {
  const filters = marked(resource.properties, "filter");
  const { list } = resource;
  if (list === undefined) {
    const message = `The resource ${resource.name} has no list to filter. Drop the mark, or describe the list.`;
    for (const spot of filters.values()) report(spot, message);
    return;
  }
  const pagination = list.spot.child("x-pagination");
  const paging = [pagination, pagination.child("cursor")].flatMap((spot) =>
    spot.entries().map(([, value]) => value.value),
  );
  const offered = queryParameters(list).filter(
    ({ name }) => !paging.includes(name) && !shapesList(name),
  );
  for (const parameter of offered) {
    if (filters.has(parameter.name) && !parameter.required) continue;
    const problem = filters.has(parameter.name)
      ? "is required, but a filter is optional. Drop required."
      : `is no filter property of ${resource.name}. Mark the property as a filter, or drop the parameter.`;
    report(parameter.spot, `The query parameter ${parameter.name} of ${title(list)} ${problem}`);
  }
  for (const [name, spot] of filters) {
    if (offered.some((parameter) => parameter.name === name)) continue;
    report(
      spot,
      `${name} is a filter property, but ${title(list)} has no query parameter of this name. Declare it, or drop the mark.`,
    );
  }
}

function checkIdentifiers(resource: Resource, report: Report): void {
  const identifiers = marked(resource.properties, "identifier");
  const used = new Set(resource.byId.parameters.map((parameter) => parameter.name));
  for (const operation of resource.byIdentifier) {
    for (const { name, required, spot } of queryParameters(operation)) {
      used.add(name);
      if (!required || identifiers.has(name)) continue;
      report(
        spot,
        `${title(operation)} needs the query parameter ${name}, which is no identifier of ${resource.name}. Mark the property as an identifier, or drop the parameter.`,
      );
    }
  }
  for (const [name, spot] of identifiers) {
    if (used.has(name)) continue;
    report(
      spot,
      `${name} is an identifier, but no operation of ${resource.name} takes a parameter of this name. Declare it, or drop the mark.`,
    );
  }
}

function checkSorting(resource: Resource, report: Report): void {
  const schema = parameterSchema(resource, SORT_BY);
  const values = schema?.child("enum").items() ?? [];
  checkNames({
    marks: marked(resource.properties, "sortable"),
    offered: new Map(values.map((value) => [value.text ?? "", value])),
    what: "sortable",
    where: `${SORT_BY} of the list of ${resource.name}`,
    report,
  });
}

function checkSearch(resource: Resource, report: Report): void {
  const schema = parameterSchema(resource, SEARCH);
  const offered = new Map(schema === undefined ? [] : properties(schema));
  // All searchable properties at once.
  offered.delete("*");
  checkNames({
    marks: marked(resource.properties, "searchable"),
    offered,
    what: "searchable",
    where: `${SEARCH} of the list of ${resource.name}`,
    report,
  });
}

function parameterSchema(resource: Resource, name: string): Spot | undefined {
  const parameters = resource.list === undefined ? [] : queryParameters(resource.list);
  const parameter = parameters.find((candidate) => candidate.name === name);
  return parameter?.spot.child("schema").followed();
}

/** Reports what is marked and not offered, and what is offered and not marked. */
function checkNames(given: {
  readonly marks: ReadonlyMap<string, Spot>;
  readonly offered: ReadonlyMap<string, Spot>;
  readonly what: string;
  readonly where: string;
  readonly report: Report;
}): void {
  const { marks, offered, what, where, report } = given;
  for (const [name, spot] of marks) {
    if (offered.has(name)) continue;
    report(
      spot,
      `${name} is ${what}, but ${where} does not take it. Add it there, or drop the mark.`,
    );
  }
  for (const [name, spot] of offered) {
    if (marks.has(name)) continue;
    report(
      spot,
      `${where} takes ${name}, which is not ${what}. Mark the property, or drop it here.`,
    );
  }
}
