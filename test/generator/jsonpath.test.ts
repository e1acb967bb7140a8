// JSONPath as RFC 9535 has it, judged by its compliance test suite, and expressions of attackers.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { JsonValue } from "../../generator/document/json.js";
import { Budget } from "../../generator/load/jsonpath/budget.js";
import { parsePath } from "../../generator/load/jsonpath/parse.js";
import { keysTo, select } from "../../generator/load/jsonpath/select.js";

interface Case {
  readonly name: string;
  readonly selector: string;
  readonly document?: JsonValue;
  readonly result?: readonly JsonValue[];
  readonly results?: readonly (readonly JsonValue[])[];
  readonly invalid_selector?: boolean;
}

const suite = "node_modules/jsonpath-rfc9535/src/__tests__/jsonpath-compliance-test-suite/cts.json";
const { tests } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "../..", suite), "utf8"),
) as { readonly tests: readonly Case[] };

function valuesOf(document: JsonValue, expression: string, steps = 10_000_000): JsonValue[] {
  return select(document, parsePath(expression), new Budget(steps)).map(({ value }) => value);
}

describe("the compliance test suite", () => {
  test("is there", () => expect(tests.length).toBeGreaterThan(650));

  test.each(tests.filter(({ invalid_selector: isInvalid }) => isInvalid))(
    "refuses: $name",
    ({ selector }) => {
      expect(() => parsePath(selector)).toThrow();
    },
  );

  test.each(tests.filter(({ invalid_selector: isInvalid }) => !isInvalid))(
    "selects: $name",
    ({ selector, document = null, result, results = [result ?? []] }) => {
      expect(results).toContainEqual(valuesOf(document, selector));
    },
  );
});

test("conditions are joined from the left, and a position can be compared", () => {
  expect(
    valuesOf(
      [
        { a: 1, b: 1 },
        { a: 1, b: 1, c: 1 },
      ],
      "$[?@.a && @.b && @.c]",
    ),
  ).toEqual([{ a: 1, b: 1, c: 1 }]);
  expect(valuesOf([[1], [2]], "$[?@[0] == 1]")).toEqual([[1]]);
});

test("says the way to what it selects", () => {
  const document = { "it's": [{ "~/%": 1 }] };
  const found = select(document, parsePath("$..*"), new Budget(1000));
  expect(found.map(keysTo)).toEqual([["it's"], ["it's", "0"], ["it's", "0", "~/%"]]);
});

test.each([
  ["paths", '"$", the root of the document, is expected, not "p"', 0],
  ["$.", "a name is expected, not the end", 2],
  ["$.paths['/a'", "] is expected, not the end", 12],
  ["$[?@.a = 1]", '] is expected, not "="', 7],
  ["$[?@.* == 1]", "a query that may select several values cannot be compared", 3],
  ["$[?lenght(@.a) > 1]", "there is no function lenght, only length, count", 3],
])("says what is wrong with %s", (expression, message, at) => {
  expect(() => parsePath(expression)).toThrow(expect.objectContaining({ at }));
  expect(() => parsePath(expression)).toThrow(message);
});

const wide = Object.fromEntries(Array.from({ length: 300 }, (_, key) => [`k${key}`, { a: [1] }]));

describe("expressions of attackers end", () => {
  test.each([
    ["filters in filters over all that is inside", "$..[?@..[?@..[?@..[?@..nowhere]]]]"],
    ["the same selector many times", `$${"[*,*,*,*,*,*,*,*]".repeat(9)}`],
    ["comparisons of the whole document", `$..[?${"$ == @ || ".repeat(900)}$ == @]`],
    ["counts of counts", "$..[?count($..[?count($..*) > 1]) > 1]"],
  ])("%s", (_, expression) => {
    const document = { a: { b: { c: { d: { e: { f: { g: { h: { i: wide } } } } } } } } };
    expect(() => valuesOf(document, expression, 100_000)).toThrow("write the way to them out");
  });

  test.each([
    ["depth", `$${"[?(".repeat(3000)}@.a`],
    ["length", `$${".a".repeat(6000)}`],
  ])("too much of %s is refused", (_, expression) => {
    expect(() => parsePath(expression)).toThrow();
  });

  test.each(["(a*)*b", "(a|a)*b", "a*a*a*a*a*a*b", "((a{0,50}){0,50}){0,50}b", "(a?){4000}b"])(
    "the pattern %s does not run for years",
    (pattern) => {
      const document = [`${"a".repeat(60)}c`];
      expect(valuesOf(document, `$[?match(@, '${pattern}')]`)).toEqual([]);
    },
  );
});
