// The text of a resume token: what it keeps, and which texts are not one of a list.
import { describe, expect, test } from "vitest";
import { decodeToken, encodeToken, isCount, isCursor } from "../../src/list/resume-token.js";

const names = ["after", "before"];

/** A token of any parts. */
function tokenOf(...parts: unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

describe("a token keeps", () => {
  test.each([
    [{ params: {}, total: null }],
    [{ params: {}, total: 0 }],
    [{ params: { after: 7 }, total: null }],
    [{ params: { before: "a" }, total: 12 }],
    [{ params: { after: "€ ß 😀" }, total: 3 }],
    [{ params: { after: "???>>>~~~ÿÿÿ" }, total: 3 }],
  ])("%o", (bookmark) => {
    const token = encodeToken(bookmark, names, "list");
    expect(token).toMatch(/^[\w-]+$/);
    expect(decodeToken(token, names, "list")).toEqual(bookmark);
  });
});

describe("a token is refused", () => {
  const { params } = { params: { after: 7 } };

  test.each<[string, string, string]>([
    ["of another list", encodeToken({ params }, names, "other"), "is of another list"],
    ["of the start of another list", encodeToken({ params: {} }, names, "other"), "is of another"],
    ["of another list, backwards", encodeToken({ params: { before: 7 } }, names, "other"), "is of"],
    ["of an older version", tokenOf(1, "list", null), "was made by an older version"],
    ["of a newer version", tokenOf(3, "list", null), "was made by a newer version"],
    ["of another version and list", tokenOf(3, "other", null), "was made by a newer version"],
    ["with a total below zero", tokenOf(2, "list", -1), "must be one that a page"],
    ["with half an item", tokenOf(2, "list", 1.5), "must be one that a page"],
    ["with a total that is a text", tokenOf(2, "list", "5", 0, 7), "must be one that a page"],
    ["of a parameter that is not there", tokenOf(2, "list", null, 2, 7), "must be one that a page"],
    ["of an empty cursor", tokenOf(2, "list", null, 0, ""), "must be one that a page"],
    ["without a cursor", tokenOf(2, "list", null, 0), "must be one that a page"],
    ["that is not a list", Buffer.from('{"a":1}').toString("base64url"), "must be one that a page"],
    ["that is any text", "not a token", "must be one that a page"],
    ["that is empty", "", "must be one that a page"],
  ])("%s", (_, token, why) => {
    expect(() => decodeToken(token, names, "list")).toThrow(`resumeToken ${why}`);
  });
});

test.each([
  [0, true],
  [12, true],
  [-1, false],
  [1.5, false],
  ["1", false],
  [undefined, false],
])("%o is a count of items: %s", (value, expected) => {
  expect(isCount(value)).toBe(expected);
});

test.each([
  [0, true],
  ["a", true],
  ["", false],
  [Infinity, false],
  [null, false],
  [{}, false],
])("%o is a cursor: %s", (value, expected) => {
  expect(isCursor(value)).toBe(expected);
});
