import { optionalKey } from "../document/extensions/recursion.js";
import { trueOrFalse } from "../document/extensions/shape.js";
import { asString } from "../document/json.js";
import type { Node } from "../document/node.js";
import { contentOf, operationsOf, responsesOf } from "../document/openapi.js";
import { compositions, holdsObject } from "../document/schemas.js";
import type { Report } from "./rule.js";
import { shown } from "./wording.js";

export interface Levels {
  readonly minimum: number;
  readonly maximum: number;
  /** The schema extension that states the level of a property. */
  readonly extension: string;
}

/**
 * The lowest level of a property that holds an object. Level 1 has no nested objects, and a nested resource is rendered
 * at the level that is left: a link that subtracts nothing would never end.
 */
const nestedLevel = 2;

/** Where a schema stands, as far as a level on it is concerned. */
type Setting =
  | { readonly kind: "property" }
  | { readonly kind: "member"; readonly keyword: string }
  | { readonly kind: "other" };

/** Checks every level in the document: those that responses show first, then the rest. */
export function checkLevels(root: Node, levels: Levels, report: Report): void {
  const answers = new Walk(levels, true, report);
  const operations = operationsOf(root);
  for (const { node } of operations) {
    for (const response of responsesOf(node)) answers.content(response.node);
  }
  const rest = new Walk(levels, false, report, answers.seen);
  for (const { node } of operations) rest.content(node.at("requestBody"));
  for (const [, schema] of root.at("components")?.map("schemas") ?? []) {
    rest.schema(schema, { kind: "other" });
  }
}

class Walk {
  constructor(
    private readonly levels: Levels,
    /** Whether a response reaches the schemas of this walk. */
    private readonly inResponse: boolean,
    private readonly report: Report,
    readonly seen: Set<string> = new Set(),
  ) {}

  content(body: Node | undefined): void {
    for (const { schema } of contentOf(body)) this.schema(schema, { kind: "other" });
  }

  schema(node: Node | undefined, setting: Setting): void {
    if (node === undefined) return;
    this.checkSetting(node, setting);
    const { target } = node;
    // What a reference leads to stands on its own, outside of what refers to it.
    if (node.ref !== undefined) {
      this.schema(target, { kind: "other" });
      return;
    }
    const { pointer } = node;
    if (this.seen.has(pointer)) return;
    this.seen.add(pointer);
    this.checkObject(node);
    for (const [, property] of node.map("properties")) {
      this.checkProperty(property);
      this.schema(property, setting.kind === "member" ? setting : { kind: "property" });
    }
    for (const keyword of compositions) {
      for (const member of node.list(keyword)) this.schema(member, { kind: "member", keyword });
    }
    const inner: Setting = setting.kind === "member" ? setting : { kind: "other" };
    this.schema(node.at("items"), inner);
    this.schema(node.at("additionalProperties"), inner);
  }

  /** The level beside a reference, too. */
  private level(node: Node): Node | undefined {
    return node.own(this.levels.extension);
  }

  private checkSetting(node: Node, setting: Setting): void {
    const level = this.level(node);
    if (level === undefined || setting.kind === "property") return;
    const where = setting.kind === "member" ? `inside ${setting.keyword}` : "on no property";
    this.report(
      level,
      `${this.levels.extension} stands ${where}. Move it to the property that holds this schema.`,
    );
  }

  private checkProperty(property: Node): void {
    const { minimum, maximum, extension } = this.levels;
    const optional = property.own(optionalKey);
    if (optional !== undefined && !trueOrFalse.accepts(optional.value)) {
      const message = `${optionalKey} is ${shown(optional.value)}. Write ${trueOrFalse.write}.`;
      this.report(optional, message);
    }
    const node = this.level(property);
    if (node === undefined) return;
    const level = node.value;
    if (!Number.isInteger(level) || Number(level) < minimum || Number(level) > maximum) {
      const range = `an integer from ${minimum} to ${maximum}`;
      this.report(node, `${extension} is ${shown(level)}. Write ${range}.`);
    } else if (Number(level) < nestedLevel && holdsObject(property)) {
      this.report(
        node,
        `A property that holds an object has level ${nestedLevel} or above, and this one has ${level}. Write ${nestedLevel} to ${maximum}.`,
      );
    }
  }

  /** What an object schema owes its readers once it has levels. */
  private checkObject(schema: Node): void {
    const properties = schema.map("properties");
    if (!this.inResponse || !properties.some(([, property]) => this.level(property))) return;
    const { minimum, extension } = this.levels;
    for (const [name, property] of properties) {
      if (this.level(property)) continue;
      this.report(
        property,
        `${name} has no ${extension}, while other properties of its schema have one. Write the first level at which it is returned.`,
      );
    }
    for (const required of schema.list("required")) {
      const name = asString(required.value) ?? "";
      const property = schema.at("properties")?.at(name);
      const level = property && this.level(property)?.value;
      if (typeof level !== "number" || level <= minimum) continue;
      this.report(
        required,
        `${name} is required, but it is missing below level ${level}. Take it out of required.`,
      );
    }
  }
}
