import type { Location, UserContext } from "@redocly/openapi-core";
import { limits } from "../document/limits.js";

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A value in a document together with its place, so that a problem can point at it.
 * A spot whose value is undefined stands for a key that is not there.
 */
export class Spot {
  readonly #place: Location | (() => Location);

  constructor(
    readonly value: unknown,
    place: Location | (() => Location),
    private readonly resolve: UserContext["resolve"],
    private readonly onKey: boolean = false,
  ) {
    this.#place = place;
  }

  /** Where the value stands, or would stand. */
  get location(): Location {
    return typeof this.#place === "function" ? this.#place() : this.#place;
  }

  /** The spot below a key of an object or an index of a list; references are not followed. */
  child(key: string | number): Spot {
    // Most spots have no problem, so that nobody asks where they are.
    return new Spot(own(this.value, key), () => this.location.child([key]), this.resolve);
  }

  get exists(): boolean {
    return this.value !== undefined;
  }

  get text(): string | undefined {
    return typeof this.value === "string" ? this.value : undefined;
  }

  /** The keys and values of an object; none for anything else. */
  entries(): readonly (readonly [string, Spot])[] {
    if (!isRecord(this.value)) return [];
    return Object.keys(this.value).map((key) => [key, this.child(key)] as const);
  }

  /** The items of a list; none for anything else. */
  items(): readonly Spot[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.map((_, index) => this.child(index));
  }

  get isReference(): boolean {
    return isRecord(this.value) && typeof this.value.$ref === "string";
  }

  /** The spot that a `$ref` leads to, in whichever file; the spot itself if it is no reference. */
  followed(hops = 0): Spot {
    if (!isRecord(this.value) || typeof this.value.$ref !== "string") return this;
    const { node, location } = this.resolve<object>(
      { $ref: this.value.$ref },
      this.location.source.absoluteRef,
    );
    // Redocly's own rule reports references that lead nowhere; for ours there is nothing there.
    if (location === undefined) return new Spot(undefined, this.location, this.resolve);
    const target = new Spot(node, location, this.resolve);
    return target.isReference && hops < limits.chain ? target.followed(hops + 1) : target;
  }

  /** The same for the same place, however it was reached. */
  get id(): string {
    return this.location.absolutePointer;
  }

  /** The same spot, for a problem of the key rather than of the value. */
  get key(): Spot {
    return new Spot(this.value, this.location, this.resolve, true);
  }

  /** What to point at: the key in front of an object or a list, otherwise the value itself. */
  get place(): Pick<Location, "source" | "pointer"> {
    return this.onKey || typeof this.value === "object" ? this.location.key() : this.location;
  }
}

function own(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
