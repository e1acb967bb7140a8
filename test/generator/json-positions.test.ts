// Places in files of JSON are those that the reader for YAML gives, which reads any such file, too.
import { expect, test } from "vitest";
import { below } from "../../generator/document/json.js";
import { placeInJson } from "../../generator/load/json-positions.js";
import { Source } from "../../generator/load/redocly.js";
import { positionOf } from "../../generator/load/redocly-positions.js";

const value = {
  openapi: "3.1.0",
  paths: {
    "/a~b": { get: { tags: ["a", "b"], 'x-"quoted"\\': { none: null, é: true } } },
    "/{": { post: { "[": ["}", [1, [-2.5e3], {}], []] } },
  },
  "x-last": [{ deep: [{ deeper: '\\"' }] }],
};

/** The ways to everything in a value, and whether there is a key to point at. */
function ways(value: unknown, keys: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...keys]];
  return [[...keys], ...Object.entries(value).flatMap(([key, each]) => ways(each, [...keys, key]))];
}

test.each([
  ["in one line", JSON.stringify(value)],
  ["with indentation", JSON.stringify(value, null, 2)],
  ["with tabs", JSON.stringify(value, null, "\t")],
  ["with lines of Windows", JSON.stringify(value, null, 2).replaceAll("\n", "\r\n")],
  ["with space around", `\n  ${JSON.stringify(value, null, 1)}\n`],
  ["with escapes in keys", JSON.stringify(value).replace('"paths"', '"p\\u0061ths"')],
])("%s", (_, body) => {
  const source = new Source("/openapi.json", body);
  for (const keys of ways(value)) {
    for (const reportOnKey of [false, true]) {
      const pointer = below("#", ...keys).replace(/^#$/, "#/");
      const { start } = positionOf({ source, pointer, reportOnKey });
      const isRead = !body.includes("\\u0061") || keys[0] !== "paths";
      if (isRead) expect(placeInJson(source, keys, reportOnKey), pointer).toMatchObject(start);
    }
  }
  expect(placeInJson(source, ["paths", "/a~b", "get", "tags", "1"], false)).toBeDefined();
  expect(placeInJson(source, ["paths", "missing"], false)).toBeUndefined();
});

test.each(["", "{", '{"a', '{"a":', "[1,", '{"a":{"b":1}', "text"])(
  "%j has no such place",
  (body) => {
    expect(placeInJson({ body }, ["a", "b", "c"], false)).toBeUndefined();
  },
);
