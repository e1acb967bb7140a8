// Path items and their operations.
import { below, isObject, type JsonObject, type JsonValue, keysOf } from "../../document/json.js";
import { isMethod } from "../../document/methods.js";
import type { Node } from "../../document/node.js";
import { convertBody } from "./bodies.js";
import type { Inherited } from "./media-types.js";
import { convertParameter } from "./parameters.js";
import type { SharedResponses } from "./responses.js";
import { type Place, writeOwnServers } from "./servers.js";
import type { Writable, Writer } from "./writer.js";

/** What every operation is read with. */
export interface Around {
  readonly root: Node;
  readonly mediaTypes: Inherited;
  readonly place: Place;
  readonly responses: SharedResponses;
  readonly writer: Writer;
}

export function convertPathItem(node: Node, around: Around): JsonObject {
  const { writer } = around;
  const { ref, target } = node;
  const item: Writable = {};
  // Another path item is converted in its place.
  if (ref !== undefined && keysOf(ref)[0] === "paths" && keysOf(ref).length === 2) {
    writer.put(item, "$ref", ref, node.own("$ref") ?? node);
    return item;
  }
  if (target === undefined || !isObject(target.value)) return item;
  const shared = target.list("parameters");
  for (const [key, inside] of target.entries()) {
    if (key === "parameters") {
      const { parameters } = convertParameters(shared, writer);
      if (parameters.length > 0) writer.put(item, key, parameters, inside);
    } else if (isMethod(key) && inside.target) {
      writer.put(item, key, convertOperation(inside.target, shared, around), inside);
    }
  }
  writer.copyExtensions(target, item);
  return item;
}

function convertOperation(
  node: Node,
  shared: readonly Node[],
  { mediaTypes, place, responses, writer }: Around,
): JsonObject {
  const operation: Writable = {};
  writer.copy(node, operation, ["tags", "summary", "description", "externalDocs", "operationId"]);
  const own = node.list("parameters");
  const { parameters } = convertParameters(own, writer);
  const from = node.at("parameters");
  if (from && parameters.length > 0) writer.put(operation, "parameters", parameters, from);
  const consumes = mediaTypes.of("consumes", node);
  const found = convertBody(partsOf(own, shared), consumes, writer);
  if (found) writer.put(operation, "requestBody", found.body, found.from);
  const produces = mediaTypes.of("produces", node);
  const answers: Writable = {};
  for (const [status, answer] of node.map("responses")) {
    if (status.startsWith("x-")) writer.put(answers, status, writer.clone(answer.value), answer);
    else writer.put(answers, status, responses.convert(answer, produces), answer);
  }
  writer.put(operation, "responses", answers, node.at("responses") ?? node);
  writer.copy(node, operation, ["deprecated", "security"]);
  writeOwnServers(node, place, operation, writer);
  writer.copyExtensions(node, operation);
  return operation;
}

function isOfBody(node: Node | undefined): boolean {
  return ["body", "formData"].includes(node?.text("in") ?? "");
}

/** The parameters that are not of the body. A shared one stays a reference. */
function convertParameters(list: readonly Node[], writer: Writer) {
  const parameters: JsonValue[] = [];
  for (const node of list) {
    const { ref, target } = node;
    if (target === undefined || isOfBody(target)) continue;
    const keys = ref === undefined ? [] : keysOf(ref);
    if (keys[0] === "parameters" && keys.length === 2) {
      const reference: Writable = {};
      const place = below("#/components/parameters", ...keys.slice(1));
      writer.put(reference, "$ref", place, node.own("$ref") ?? node);
      writer.push(parameters, reference, node);
    } else writer.push(parameters, convertParameter(target, writer), target);
  }
  return { parameters };
}

/** The parameters that make the body: those of the path item that an operation does not give itself. */
function partsOf(own: readonly Node[], shared: readonly Node[]): Node[] {
  const parts = own.flatMap(({ target }) => (target && isOfBody(target) ? [target] : []));
  // There is one body, whatever it is called.
  const nameOf = (node: Node) =>
    node.text("in") === "body" ? "body" : `form ${node.text("name")}`;
  const given = new Set(parts.map(nameOf));
  const inherited = shared.flatMap(({ target }) => {
    return target && isOfBody(target) && !given.has(nameOf(target)) ? [target] : [];
  });
  return [...inherited, ...parts];
}
