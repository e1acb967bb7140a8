// Overlays that would take all time or memory, or reach what is not in the document.
import { type Attack, answering, type Ending } from "./attack.js";

function overlay(name: string, actions: () => readonly object[], ending: Ending): Attack {
  return {
    name,
    make: () => answering({ type: "object", properties: { a: { type: "string" } } }),
    ending,
    overlays: () => [{ overlay: "1.1.0", info: { title: "a", version: "1" }, actions: actions() }],
  };
}

function times(count: number, make: (index: number) => object): object[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const tooManySteps = /limit: takes more than [\d,]+ steps/;
const tooManyValues = /limit: .* values that overlays write, more than/;

export const overlays: readonly Attack[] = [
  overlay(
    "filters in filters over a list that the overlay wrote",
    () => [
      { target: "$", update: { "x-a": times(3000, (index) => ({ index })) } },
      { target: "$..[?@..[?$..[?@.nowhere]]]", remove: true },
    ],
    tooManySteps,
  ),
  overlay(
    "a pattern that an engine would try for years",
    () => [
      { target: "$", update: { "x-a": [`${"a".repeat(50_000)}!`] } },
      { target: "$['x-a'][?match(@, '(a*)*b')]", remove: true },
      { target: "$['x-a'][?search(@, '(a|aa)+$')]", remove: true },
    ],
    "either",
  ),
  overlay(
    "a document that is copied into itself again and again",
    () => times(60, (index) => ({ target: "$.tags", copy: "$.tags", "x-a": index })),
    "either",
  ),
  overlay(
    "a list that doubles each time",
    () => [
      { target: "$", update: { tags: [{ name: "a" }] } },
      ...times(60, (index) => ({ target: "$.tags", copy: "$.tags", "x-a": index })),
    ],
    tooManyValues,
  ),
  overlay(
    "a value for each value",
    () => [
      { target: "$", update: { "x-a": times(40_000, () => ({})) } },
      { target: "$['x-a'].*", update: { a: times(1000, (index) => ({ index })) } },
    ],
    tooManyValues,
  ),
  overlay(
    "values that are deeper each time",
    () => [
      { target: "$", update: { "x-a": { b: {} } } },
      ...times(200, (index) => ({ target: "$['x-a']..b", copy: "$['x-a']", "x-a": index })),
    ],
    /limit: /,
  ),
  overlay(
    "the prototype of all objects",
    () => [
      JSON.parse('{ "target": "$", "update": { "__proto__": { "polluted": 1 } } }'),
      { target: "$['__proto__']", update: { toString: "SECRET" } },
      { target: "$..constructor", update: { a: 1 } },
      { target: "$['__proto__']", remove: true },
    ],
    "either",
  ),
  overlay(
    "a file beside the document, and one far from it",
    () => [
      { target: "$.info", update: { license: { $ref: "secret.txt" } } },
      { target: "$.info", update: { contact: { $ref: "../../../../etc/passwd" } } },
    ],
    /overlay: leads out of the document/,
  ),
  overlay(
    "much that is wrong",
    () => times(2000, (index) => ({ target: "(".repeat(index), [`a${index}`]: "\u001b[2J" })),
    /overlay: /,
  ),
];
