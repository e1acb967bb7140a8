import {
  booleanMarks,
  listParameters,
  markedBy,
  markKey,
  markOf,
  shapesList,
} from "../document/extensions/marks.js";
import { readPagination, walkParametersOf } from "../document/extensions/pagination.js";
import { resourceKey, resourceShape } from "../document/extensions/resource.js";
import { trueOrFalse } from "../document/extensions/shape.js";
import { asString } from "../document/json.js";
import type { Node } from "../document/node.js";
import {
  type OperationNode,
  operationsOf,
  type ParameterNode,
  parametersOf,
  titleOf,
} from "../document/openapi.js";
import { propertiesOf } from "../document/schemas.js";
import { type Resource, resourcesOf } from "./resources.js";
import type { Check, Report } from "./rule.js";
import { checkShape } from "./shape.js";
import { shown } from "./wording.js";
import { checkWrites } from "./write-marks.js";

/** What properties of a resource are said to be good for agrees with parameters and request bodies. */
export const resourceMarks: Check = (root, report) => {
  for (const { pathItem } of operationsOf(root)) {
    const node = pathItem.at(resourceKey);
    if (node !== undefined) checkShape(node, resourceKey, resourceShape, report);
  }
  for (const resource of resourcesOf(root)) {
    checkValues(resource, report);
    checkFilters(resource, report);
    checkIdentifiers(resource, report);
    checkSorting(resource, report);
    checkSearch(resource, report);
    checkWrites(resource, report);
  }
};

function checkValues(resource: Resource, report: Report): void {
  for (const property of resource.properties.values()) {
    for (const mark of booleanMarks) {
      const node = markOf(property, mark);
      if (node === undefined || trueOrFalse.accepts(node.value)) continue;
      const key = markKey(property, mark);
      report(node, `${key} is ${shown(node.value)}. Write ${trueOrFalse.write}.`);
    }
  }
}

function queryParameters(operation: OperationNode): readonly ParameterNode[] {
  return parametersOf(operation).filter((parameter) => parameter.in === "query");
}

function checkFilters(resource: Resource, report: Report): void {
  const filters = markedBy(resource.properties, "filter");
  const { list } = resource;
  if (list === undefined) {
    const message = `The resource ${resource.name} has no list to filter. Drop the mark, or describe the list.`;
    for (const node of filters.values()) report(node, message);
    return;
  }
  const pagination = readPagination(list.node);
  const paging = pagination ? walkParametersOf(pagination) : [];
  const offered = queryParameters(list).filter(
    ({ name }) => !paging.includes(name) && !shapesList(name),
  );
  for (const parameter of offered) {
    if (filters.has(parameter.name) && !parameter.required) continue;
    const problem = filters.has(parameter.name)
      ? "is required, but a filter is optional. Drop required."
      : `is no filter property of ${resource.name}. Mark the property as a filter, or drop the parameter.`;
    report(parameter.node, `The query parameter ${parameter.name} of ${titleOf(list)} ${problem}`);
  }
  for (const [name, node] of filters) {
    if (offered.some((parameter) => parameter.name === name)) continue;
    report(
      node,
      `${name} is a filter property, but ${titleOf(list)} has no query parameter of this name. Declare it, or drop the mark.`,
    );
  }
}

function checkIdentifiers(resource: Resource, report: Report): void {
  const identifiers = markedBy(resource.properties, "identifier");
  const used = new Set(parametersOf(resource.byId).map((parameter) => parameter.name));
  for (const operation of resource.byIdentifier) {
    for (const { name, required, node } of queryParameters(operation)) {
      used.add(name);
      if (!required || identifiers.has(name)) continue;
      report(
        node,
        `${titleOf(operation)} needs the query parameter ${name}, which is no identifier of ${resource.name}. Mark the property as an identifier, or drop the parameter.`,
      );
    }
  }
  for (const [name, node] of identifiers) {
    if (used.has(name)) continue;
    report(
      node,
      `${name} is an identifier, but no operation of ${resource.name} takes a parameter of this name. Declare it, or drop the mark.`,
    );
  }
}

function checkSorting(resource: Resource, report: Report): void {
  const { sortBy } = listParameters;
  const values = parameterSchema(resource, sortBy)?.list("enum") ?? [];
  checkNames({
    marks: markedBy(resource.properties, "sortable"),
    offered: new Map(values.map((value) => [asString(value.value) ?? "", value])),
    what: "sortable",
    where: `${sortBy} of the list of ${resource.name}`,
    report,
  });
}

function checkSearch(resource: Resource, report: Report): void {
  const { search } = listParameters;
  const offered = new Map(propertiesOf(parameterSchema(resource, search)));
  // All searchable properties at once.
  offered.delete("*");
  checkNames({
    marks: markedBy(resource.properties, "searchable"),
    offered,
    what: "searchable",
    where: `${search} of the list of ${resource.name}`,
    report,
  });
}

function parameterSchema(resource: Resource, name: string): Node | undefined {
  const parameters = resource.list === undefined ? [] : queryParameters(resource.list);
  return parameters.find((candidate) => candidate.name === name)?.node.at("schema");
}

/** Reports what is marked and not offered, and what is offered and not marked. */
function checkNames(given: {
  readonly marks: ReadonlyMap<string, Node>;
  readonly offered: ReadonlyMap<string, Node>;
  readonly what: string;
  readonly where: string;
  readonly report: Report;
}): void {
  const { marks, offered, what, where, report } = given;
  for (const [name, node] of marks) {
    if (offered.has(name)) continue;
    report(
      node,
      `${name} is ${what}, but ${where} does not take it. Add it there, or drop the mark.`,
    );
  }
  for (const [name, node] of offered) {
    if (marks.has(name)) continue;
    report(
      node,
      `${where} takes ${name}, which is not ${what}. Mark the property, or drop it here.`,
    );
  }
}
