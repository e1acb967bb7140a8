// Reads a document whose structure is not what OpenAPI asks for as it can only be meant.
import type { JsonObject } from "../document/json.js";
import { Document } from "../document/node.js";
import { type Joined, whole } from "./join.js";
import { type Origin, pointerOf } from "./origins.js";
import type { Reading } from "./readings/deviation.js";
import { readDeviation } from "./readings/index.js";
import type { Document as File, Version } from "./redocly.js";
import { walkStructure } from "./structure/index.js";

/** A deviation that has a sound reading, where it is written. */
export interface Softened extends Reading {
  readonly origin: Origin;
  readonly onKey: boolean;
}

/** Something that a document may not say, where it is written. */
export interface Forbidden {
  readonly origin: Origin;
  readonly message: string;
}

export interface Soft {
  /** What the document means. */
  readonly joined: Joined;
  readonly softened: readonly Softened[];
  /** The first thing that has no sound reading. */
  readonly unsound: Origin | undefined;
  /** What the linter does not know to be wrong. */
  readonly forbidden: readonly Forbidden[];
  /** Whether the linter has to say whether a chain of references ends. */
  readonly isLong: boolean;
}

/** `root` is the file of a document that refers to no other. */
export function soften(joined: Joined, version: Version, root: File | undefined): Soft {
  const own = root ? whole({ ...root, parsed: structuredClone(root.parsed) }) : joined;
  const found = new Map<string, Softened>();
  const forbidden = new Map<string, Forbidden>();
  let unsound: Origin | undefined;
  let isLong = false;
  walkStructure(new Document(own.document as JsonObject), version, (deviation, pointer, onKey) => {
    // The reading may take away what stands there.
    const origin = own.origins.of(pointer());
    const reading = readDeviation(deviation);
    if (deviation.kind === "long") isLong = true;
    else if (deviation.kind === "forbidden") {
      const { message } = deviation;
      forbidden.set(`${placeOf(origin)} ${message}`, { origin, message });
    } else if (reading === undefined) unsound ??= origin;
    else found.set(`${placeOf(origin)} ${reading.message}`, { ...reading, origin, onKey });
    return reading !== undefined;
  });
  return {
    joined: own,
    softened: [...found.values()],
    forbidden: [...forbidden.values()],
    unsound,
    isLong,
  };
}

/** The place of something in its file, as text. */
export function placeOf(origin: Origin): string {
  return `${origin.file.source.absoluteRef} ${pointerOf(origin)}`;
}
