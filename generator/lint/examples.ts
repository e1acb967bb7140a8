// Examples fit their schemas. What is shown to people is what they copy.
import { exampleNodesOf } from "../document/examples.js";
import { bodySchemaOf } from "../document/item-schemas.js";
import { asObject, asString, isObject, type JsonValue } from "../document/json.js";
import { isJson, kindOf } from "../document/media-types.js";
import type { Node } from "../document/node.js";
import { operationsOf, responsesOf } from "../document/openapi.js";
import { propertiesOf } from "../document/schemas.js";
import { type Effort, violationsSoon } from "../document/validation/interpreter.js";
import type { Violation } from "../document/validation/outcome.js";
import type { Check, Report } from "./rule.js";
import { shown } from "./wording.js";

/** All examples of a document may take as much as this together: a few seconds at most. */
const mostSteps = 2_000_000;

/** Larger examples are not read by people. */
const mostValues = 2_000;

/** Which way a body travels: a request leaves out what is read only, and an answer what is written only. */
type Way = "readOnly" | "writeOnly" | "both";

/** Examples of parameters, headers, bodies and schemas are accepted by their schemas. */
export const examples: Check = (root, report) => new Examples(root, report).check();

class Examples {
  readonly #root: Node;
  readonly #report: Report;
  readonly #effort: Effort = { steps: mostSteps };
  /** By value, since files that are brought together may make an object that holds itself. */
  readonly #seen = new Set<JsonValue>();

  constructor(root: Node, report: Report) {
    this.#root = root;
    this.#report = report;
  }

  check(): void {
    const parts = (key: string) => this.#root.at("components", key)?.entries() ?? [];
    for (const [, schema] of parts("schemas")) this.#checkSchema(schema);
    for (const key of ["parameters", "headers"]) {
      for (const [, part] of parts(key)) this.#checkParameter(part);
    }
    for (const [, body] of parts("requestBodies")) this.#checkContent(body, "readOnly");
    for (const [, response] of parts("responses")) this.#checkResponse(response);
    for (const { node, pathItem } of operationsOf(this.#root)) {
      const parameters = [...pathItem.list("parameters"), ...node.list("parameters")];
      for (const parameter of parameters) this.#checkParameter(parameter);
      const body = node.at("requestBody");
      if (body) this.#checkContent(body, "readOnly");
      for (const response of responsesOf(node)) this.#checkResponse(response.written);
    }
  }

  /** What a reference leads to, the first time that something does. */
  #first(node: Node): Node | undefined {
    const { target } = node;
    if (target === undefined || this.#seen.has(target.value)) return undefined;
    this.#seen.add(target.value);
    return target;
  }

  #checkParameter(written: Node): void {
    const parameter = this.#first(written);
    if (parameter === undefined) return;
    const schema = parameter.at("schema");
    this.#checkContent(parameter, "both");
    if (schema === undefined) return;
    this.#checkSchema(schema);
    for (const example of exampleNodesOf(parameter)) {
      // A text may be the value as it travels, of whatever type it is.
      if (asString(example.value) === undefined || isText(schema)) {
        this.#hold(example, schema, "both");
      }
    }
  }

  #checkResponse(written: Node): void {
    const response = written.target;
    for (const [, header] of response?.map("headers") ?? []) this.#checkParameter(header);
    this.#checkContent(written, "writeOnly");
  }

  #checkContent(written: Node, way: Way): void {
    for (const [mediaType, media] of written.target?.map("content") ?? []) {
      const first = this.#first(media);
      const schema = first && bodySchemaOf(mediaType, first);
      if (first === undefined || schema === undefined) continue;
      this.#checkSchema(schema);
      const isForm = kindOf(mediaType) === "form";
      for (const example of exampleNodesOf(first)) {
        const isValue = isJson(mediaType) || (isForm && asString(example.value) === undefined);
        if (isValue) this.#hold(example, schema, way);
      }
    }
  }

  /** The examples of a schema, and of those inside of it. */
  #checkSchema(written: Node): void {
    const pending = [written];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const schema = this.#first(next);
      if (schema === undefined) continue;
      const example = schema.own("example");
      const own = example === undefined ? [] : [example];
      for (const each of [...own, ...(schema.own("examples")?.items() ?? [])]) {
        this.#hold(each, schema, "both");
      }
      pending.push(...schemasIn(schema));
    }
  }

  #hold(example: Node, schema: Node, way: Way): void {
    const { value } = example;
    if (countOf(value, mostValues) >= mostValues) return;
    const found = violationsSoon(example.document, schema.value, value, this.#effort);
    const [first] = found.filter((violation) => !isLeftOut(violation, schema, way));
    if (first === undefined) return;
    const { keys, text } = first;
    const what = keys.length === 0 ? "This example" : `${shown(keys.join("."))} of this example`;
    this.#report(innermost(example, keys), `${what} ${text}, says its schema. Write what fits.`);
  }
}

/** Where schemas stand right inside of a schema: as they are, in a list, or by name. */
const inside: ReadonlyMap<string, (node: Node) => readonly Node[]> = new Map([
  ...["items", "additionalProperties", "contains", "if", "then", "else"].map((key) => {
    return [key, (node: Node) => [node]] as const;
  }),
  ...["allOf", "anyOf", "oneOf", "prefixItems"].map((key) => {
    return [key, (node: Node) => node.items()] as const;
  }),
  ...["properties", "patternProperties", "dependentSchemas"].map((key) => {
    return [key, (node: Node) => node.entries().map(([, each]) => each)] as const;
  }),
]);

/** The schemas that stand right inside of a schema. */
function schemasIn(schema: Node): Node[] {
  return Object.keys(asObject(schema.value) ?? {}).flatMap((key) => {
    const node = inside.has(key) ? schema.own(key) : undefined;
    return node === undefined ? [] : (inside.get(key)?.(node) ?? []);
  });
}

function isText(schema: Node): boolean {
  const types = [schema.keyword("type") ?? []].flat();
  return types.length > 0 && types.every((type) => type === "string" || type === "null");
}

/** Whether a violation is only that a property is missing which this way does not take along. */
function isLeftOut({ keys, text }: Violation, schema: Node, way: Way): boolean {
  if (text !== "is missing") return false;
  let node: Node | undefined = schema;
  for (const key of keys) {
    node = propertiesOf(node).get(key) ?? node?.at("items") ?? node?.at("additionalProperties");
  }
  const marks = way === "both" ? ["readOnly", "writeOnly"] : [way];
  return marks.some((mark) => node?.keyword(mark) === true);
}

/** The part of an example that keys lead to, or what would hold it. */
function innermost(example: Node, keys: readonly string[]): Node {
  let node = example;
  for (const key of keys) node = node.own(key) ?? node;
  return node;
}

/** How many values a value holds, itself included, as far as it matters. */
function countOf(value: JsonValue, most: number): number {
  const pending = [value];
  let count = 0;
  for (; pending.length > 0 && count < most; count++) {
    const next = pending.pop();
    if (Array.isArray(next) || isObject(next)) pending.push(...Object.values(next).slice(0, most));
  }
  return count;
}
