// One change to a value that makes a schema refuse it.
import { pick } from "./random.js";

/** What is done to a value, by the words of the table. */
export const ways = ["another kind", "missing", "null", "not listed"];

const tries = 8;

/** A changed copy that is refused, and how it was changed; undefined where none was found. */
export function spoil(value, isAccepted, random) {
  const start = Math.floor(random() * ways.length);
  for (let turn = 0; turn < ways.length; turn++) {
    const way = ways[(start + turn) % ways.length];
    for (let index = 0; index < tries; index++) {
      const changed = change(structuredClone(value), way, random);
      if (changed === undefined || isAccepted(changed.value)) continue;
      // A text that is refused for its length or pattern is one that no type refuses.
      const [error] = isAccepted.errors ?? [];
      const isListed = ["enum", "const"].includes(error?.keyword);
      if (way !== "not listed" || isListed) return { way, value: changed.value };
    }
  }
  return undefined;
}

function change(value, way, random) {
  const places = placesIn({ root: value });
  const fitting = places.filter((place) => fits(place, way));
  if (fitting.length === 0) return undefined;
  const { owner, key } = pick(fitting, random);
  if (way === "missing") delete owner[key];
  else owner[key] = way === "null" ? null : replacement(owner[key], way, random);
  return { value: places[0].owner.root };
}

function placesIn(owner) {
  return Object.keys(owner).flatMap((key) => {
    const value = owner[key];
    const inside = typeof value === "object" && value !== null ? placesIn(value) : [];
    return [{ owner, key }, ...inside];
  });
}

function fits({ owner, key }, way) {
  if (way === "missing") return !Array.isArray(owner) && key !== "root";
  if (way === "null") return owner[key] !== null;
  return way === "another kind" || typeof owner[key] === "string";
}

const others = ["text", 7, true, { other: 1 }, [1]];

function replacement(value, way, random) {
  if (way === "not listed") return `${value} or another`;
  return structuredClone(
    pick(
      others.filter((each) => kindOf(each) !== kindOf(value)),
      random,
    ),
  );
}

function kindOf(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
