import { operations, responses } from "./operations.js";
import type { Report } from "./rule.js";
import { COMPOSITIONS, holdsObject } from "./schemas.js";
import type { Spot } from "./spot.js";
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
const NESTED = 2;

/** Where a schema stands, as far as a level on it is concerned. */
type Position =
  | { readonly kind: "property" }
  | { readonly kind: "member"; readonly keyword: string }
  | { readonly kind: "other" };

/** Checks every level in the document: those that responses show first, then the rest. */
export function checkLevels(document: Spot, levels: Levels, report: Report): void {
  const shown = new Walk(levels, true, report);
  for (const operation of operations(document)) {
    for (const [, response] of responses(operation)) shown.content(response);
  }
  const rest = new Walk(levels, false, report, shown.seen);
  for (const operation of operations(document)) {
    rest.content(operation.spot.child("requestBody").followed());
  }
  for (const [, schema] of document.child("components").child("schemas").entries()) {
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

  content(body: Spot): void {
    for (const [, mediaType] of body.child("content").entries()) {
      this.schema(mediaType.child("schema"), { kind: "other" });
    }
  }

  schema(spot: Spot, position: Position): void {
    if (!spot.exists) return;
    this.checkPosition(spot, position);
    const target = spot.followed();
    // What a reference leads to stands on its own, outside of what refers to it.
    if (target.id !== spot.id) {
      this.schema(target, { kind: "other" });
      return;
    }
    if (this.seen.has(spot.id)) return;
    this.seen.add(spot.id);
    this.checkObject(spot);
    for (const [, property] of spot.child("properties").entries()) {
      this.checkProperty(property);
      this.schema(property, position.kind === "member" ? position : { kind: "property" });
    }
    for (const keyword of COMPOSITIONS) {
      for (const member of spot.child(keyword).items()) {
        this.schema(member, { kind: "member", keyword });
      }
    }
    const inner: Position = position.kind === "member" ? position : { kind: "other" };
    this.schema(spot.child("items"), inner);
    this.schema(spot.child("additionalProperties"), inner);
  }

  private level(spot: Spot): Spot {
    return spot.child(this.levels.extension);
  }

  private checkPosition(spot: Spot, position: Position): void {
    const level = this.level(spot);
    if (!level.exists || position.kind === "property") return;
    const where = position.kind === "member" ? `inside ${position.keyword}` : "on no property";
    this.report(
      level,
      `${this.levels.extension} stands ${where}. Move it to the property that holds this schema.`,
    );
  }

  private checkProperty(property: Spot): void {
    const { minimum, maximum, extension } = this.levels;
    const optional = property.child("x-optional");
    if (optional.exists && typeof optional.value !== "boolean") {
      this.report(optional, `x-optional is ${shown(optional.value)}. Write true or false.`);
    }
    const spot = this.level(property);
    if (!spot.exists) return;
    const level = spot.value;
    if (typeof level !== "number" || level % 1 !== 0 || level < minimum || level > maximum) {
      const range = `an integer from ${minimum} to ${maximum}`;
      this.report(spot, `${extension} is ${shown(level)}. Write ${range}.`);
    } else if (level < NESTED && holdsObject(property)) {
      this.report(
        spot,
        `A property that holds an object has level ${NESTED} or above, and this one has ${level}. Write ${NESTED} to ${maximum}.`,
      );
    }
  }

  /** What an object schema owes its readers once it has levels. */
  private checkObject(schema: Spot): void {
    const properties = schema.child("properties").entries();
    if (!this.inResponse || !properties.some(([, property]) => this.level(property).exists)) return;
    const { minimum, extension } = this.levels;
    for (const [name, property] of properties) {
      if (this.level(property).exists) continue;
      this.report(
        property,
        `${name} has no ${extension}, while other properties of its schema have one. Write the first level at which it is returned.`,
      );
    }
    for (const required of schema.child("required").items()) {
      const level = this.level(schema.child("properties").child(required.text ?? "")).value;
      if (typeof level !== "number" || level <= minimum) continue;
      this.report(
        required,
        `${required.text} is required, but it is missing below level ${level}. Take it out of required.`,
      );
    }
  }
}
