// What `x-pagination` names: parameters of the operation, and parts of its answer.
import {
  bodyMark,
  headerMark,
  isPointed,
  type PartType,
  partAt,
} from "../document/extensions/pagination.js";
import { asString, type JsonValue } from "../document/json.js";
import { isJson } from "../document/media-types.js";
import type { Node } from "../document/node.js";
import {
  contentOf,
  isSameHeader,
  type OperationNode,
  parametersOf,
  responseHeadersOf,
  responsesOf,
  successesOf,
  successSchema,
  titleOf,
} from "../document/openapi.js";
import { allTypesOf, propertiesOf, schemaAt, typesOfParts } from "../document/schemas.js";
import type { Report } from "./rule.js";
import { addOr, either, shown } from "./wording.js";

/** The types of values that can say which page is meant. */
const scalars: readonly JsonValue[] = ["string", "integer", "number"];

/** The types that fit what an answer says, and how a message calls them. */
const fitting: Readonly<
  Record<PartType, { readonly types: readonly string[]; readonly a: string }>
> = {
  array: { types: ["array"], a: "an array" },
  boolean: { types: ["boolean"], a: "a boolean" },
  integer: { types: ["integer", "number"], a: "an integer" },
  text: { types: ["string", "integer", "number"], a: "a string" },
  url: { types: ["string"], a: "a string" },
};

/** A parameter that a walk sets: one of the query, or a place in the body of the request. */
export function checkParameter(operation: OperationNode, value: Node, report: Report): void {
  const name = asString(value.value) ?? "";
  if (name.startsWith(bodyMark)) {
    checkPlace(operation, value, name, report);
    return;
  }
  const query = parametersOf(operation).filter((parameter) => parameter.in === "query");
  const names = query.map((parameter) => parameter.name);
  const found = query.find((parameter) => parameter.name === name);
  if (found === undefined) {
    const advice = addOr("Declare it", "name another of its query parameters:", names);
    report(value, `${titleOf(operation)} has no query parameter ${shown(name)}. ${advice}`);
    return;
  }
  const schema = found.node.at("schema");
  checkScalar(value, schema, `The query parameter ${shown(name)} of ${titleOf(operation)}`, report);
}

function checkPlace(operation: OperationNode, value: Node, place: string, report: Report): void {
  const pointer = place.slice(bodyMark.length);
  const body = contentOf(operation.node.at("requestBody")?.target);
  const schema = body.find(({ mediaType }) => isJson(mediaType))?.schema;
  const where = `The request body of ${titleOf(operation)}`;
  if (!pointer.startsWith("/")) {
    report(
      value,
      `${shown(place)} is not a place in a body. Write body: and a JSON Pointer, such as body:/page.`,
    );
  } else if (schema === undefined) {
    const message = `${titleOf(operation)} has no request body with a JSON schema, so that there is no ${shown(place)}.`;
    report(value, `${message} Add one, or name a query parameter.`);
  } else {
    const found = schemaAt(schema, pointer);
    const instead = "Describe it, or name another place";
    if (found) checkScalar(value, found, `${where} at ${pointer}`, report);
    else report(value, `${where} describes nothing at ${pointer}. ${instead}.`);
  }
}

function checkScalar(value: Node, schema: Node | undefined, what: string, report: Report): void {
  const types = schema ? allTypesOf(schema) : [];
  if (types.length === 0 || types.some((type) => scalars.includes(type))) return;
  report(value, `${what} takes ${either(types)}. Name one that takes a string or a number.`);
}

/** A part of the answer: a property, a pointer into the body, or a header. */
export function checkPart(
  operation: OperationNode,
  value: Node,
  title: string,
  type: PartType,
  report: Report,
): void {
  const part = asString(value.value) ?? "";
  if (part.startsWith(headerMark)) {
    checkHeader(operation, value, title, type, report);
    return;
  }
  const body = successSchema(operation.node);
  if (body === undefined) return;
  const found = partAt(body, part);
  const where = `The success response of ${titleOf(operation)}`;
  if (found === undefined) {
    const names = [...propertiesOf(body).keys()];
    const advice = addOr("Add it", "name another of its properties:", names);
    const message = isPointed(part)
      ? `${where} describes nothing at ${part}. Describe it, or write another JSON Pointer.`
      : `${where} has no property ${shown(part)}. ${advice}`;
    report(value, message);
    return;
  }
  const { types, a } = fitting[type];
  if (typesOfParts(found).some((each) => types.includes(String(each)))) return;
  const named = part === "" ? "the body" : shown(part);
  const advice = `Name a property of type ${types[0]}.`;
  report(value, `${title} names ${named}, which is not ${a}. ${advice}`);
}

/** A header that the answer says something in. One that is not described may be there all the same. */
function checkHeader(
  operation: OperationNode,
  value: Node,
  title: string,
  type: PartType,
  report: Report,
): void {
  const name = (asString(value.value) ?? "").slice(headerMark.length);
  if (type === "array") {
    report(
      value,
      `${title} is ${shown(value.value)}, but items stand in a body. Name a property, or write a JSON Pointer.`,
    );
  } else if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name)) {
    report(
      value,
      `${title} is ${shown(value.value)}, which names no header. Write header: and its name.`,
    );
  } else warnOfHeader(operation, value, name, report);
}

/** `link`: the header that the list goes on with is described. */
export function checkLink(operation: OperationNode, node: Node, report: Report): void {
  warnOfHeader(operation, node.at("style") ?? node, "Link", report);
}

function warnOfHeader(operation: OperationNode, value: Node, name: string, report: Report): void {
  const responses = successesOf(responsesOf(operation.node));
  const headers = responses.flatMap(({ node }) => responseHeadersOf(node));
  if (headers.some((header) => isSameHeader(header.name, name))) return;
  const where = `The success response of ${titleOf(operation)}`;
  report(
    value,
    `${where} declares no header ${name}. Declare it, so that readers know of it.`,
    "warning",
  );
}
