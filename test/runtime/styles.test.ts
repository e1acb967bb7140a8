// How parameters are written, style by style (OpenAPI, "Style Values"; RFC 6570).
import { type ParameterStyle, styles } from "specloom/runtime";
import { describe, expect, test } from "vitest";

const list = ["a b", null, "c,d/é"];
const object = { x: "1 2", y: undefined, "z&": "3/4" };

function written(style: ParameterStyle, value: unknown) {
  return styles({ p: style }).params({ p: value });
}

describe("a query parameter", () => {
  test.each<[string, ParameterStyle, unknown, string]>([
    ["form, exploded", {}, list, "p=a%20b&p=c%2Cd%2F%C3%A9"],
    ["form, exploded, of an object", {}, object, "x=1%202&z%26=3%2F4"],
    ["form", { explode: false }, list, "p=a%20b,c%2Cd%2F%C3%A9"],
    ["form, of an object", { explode: false }, object, "p=x,1%202,z%26,3%2F4"],
    ["of spaces", { style: "spaceDelimited" }, list, "p=a%20b%20c%2Cd%2F%C3%A9"],
    ["of pipes", { style: "pipeDelimited" }, list, "p=a%20b%7Cc%2Cd%2F%C3%A9"],
    [
      "of pipes, exploded",
      { style: "pipeDelimited", explode: true },
      list,
      "p=a%20b&p=c%2Cd%2F%C3%A9",
    ],
    [
      "of brackets",
      { style: "deepObject" },
      { a: { b: [1, 2] } },
      "p%5Ba%5D%5Bb%5D=1&p%5Ba%5D%5Bb%5D=2",
    ],
    [
      "of brackets, of a list of objects",
      { style: "deepObject" },
      [{ a: 1, b: ["x", "y"] }, { a: 2 }],
      "p%5B0%5D%5Ba%5D=1&p%5B0%5D%5Bb%5D=x&p%5B0%5D%5Bb%5D=y&p%5B1%5D%5Ba%5D=2",
    ],
    ["of brackets, of a text", { style: "deepObject" }, "a", "p=a"],
    ["of JSON", { content: "json" }, { a: ["ä"] }, "p=%7B%22a%22%3A%5B%22%C3%A4%22%5D%7D"],
    ["of another name", { name: "q r" }, 1, "q%20r=1"],
    ["of an empty list", { explode: false }, [null], ""],
    ["of an empty list of pipes", { style: "pipeDelimited" }, [], ""],
  ])("%s", (_, style, value, query) => {
    expect(written(style, value)).toEqual({ query, headers: {}, cookies: [] });
  });

  test("that allows what is reserved keeps all of it but what would end a value", () => {
    const reserved = ":/?#[]@!$&'()*+,;= %é";
    const query = "p=:/?%23[]@!$%26'()*%2B,;%3D%20%25%C3%A9";
    expect(written({ allowReserved: true }, reserved).query).toBe(query);
    expect(written({ allowReserved: true }, ["a/b", "c&d"]).query).toBe("p=a/b&p=c%26d");
    expect(written({ allowReserved: true }, { a: "b/c" }).query).toBe("a=b/c");
    const parts = { allowReserved: true, explode: false } as const;
    expect(written(parts, ["a/b", "c,d"]).query).toBe("p=a/b,c%2Cd");
    expect(written({}, reserved).query).toBe(`p=${encodeURIComponent(reserved)}`);
  });

  test("that allows what is reserved takes escapes as they are", () => {
    expect(written({ allowReserved: true }, "a%26b%2fc%zz%").query).toBe("p=a%26b%2fc%25zz%25");
    expect(written({}, "a%26b").query).toBe("p=a%2526b");
  });
});

describe("a header", () => {
  const place = { in: "header" } as const;

  test.each<[string, ParameterStyle, unknown, string | undefined]>([
    ["of a text", place, "a b", "a b"],
    ["of a list", place, ["a", null, "b"], "a,b"],
    ["of an object", place, { a: 1, b: 2 }, "a,1,b,2"],
    ["of an object, exploded", { ...place, explode: true }, { a: 1, b: 2 }, "a=1,b=2"],
    ["of JSON", { ...place, content: "json" }, { a: 1 }, '{"a":1}'],
    ["of JSON without anything in it", { ...place, content: "json" }, [], "[]"],
    ["of an empty list", place, [], undefined],
    ["of an object without properties", place, { a: null }, undefined],
  ])("%s", (_, style, value, text) => {
    expect(written({ ...style, name: "X-P" }, value)).toEqual({
      query: "",
      headers: text === undefined ? {} : { "X-P": text },
      cookies: [],
    });
  });
});

test("a cookie is encoded", () => {
  const place = { in: "cookie" } as const;
  expect(written(place, "a;b c").cookies).toEqual(["p=a%3Bb%20c"]);
  expect(written(place, ["a", "b=c"]).cookies).toEqual(["p=a,b%3Dc"]);
  expect(written({ ...place, content: "json" }, { a: 1 }).cookies).toEqual(["p=%7B%22a%22%3A1%7D"]);
});

test("a cookie that allows what is reserved keeps all of it but what would end a value", () => {
  const place = { in: "cookie", allowReserved: true } as const;
  const cookie = "p=:/?#[]@!$&'()*+%2C%3B=%20%2f%25%C3%A9";
  expect(written(place, ":/?#[]@!$&'()*+,;= %2f%é").cookies).toEqual([cookie]);
  expect(written(place, ["a/b", "c,d"]).cookies).toEqual(["p=a/b,c%2Cd"]);
});

describe("a path parameter", () => {
  test.each<[string, ParameterStyle, unknown, string]>([
    ["of a text", {}, "a/b", "a%2Fb"],
    ["of a list", {}, ["a", "b/c"], "a,b%2Fc"],
    ["of an object", {}, { a: 1, b: "c/d" }, "a,1,b,c%2Fd"],
    ["of an object, exploded", { explode: true }, { a: 1, b: 2 }, "a=1,b=2"],
    ["with a label", { style: "label" }, ["a", "b"], ".a,b"],
    ["with a label, exploded", { style: "label", explode: true }, ["a", "b"], ".a.b"],
    ["with a label, of an object", { style: "label", explode: true }, { a: 1, b: 2 }, ".a=1.b=2"],
    ["in a matrix", { style: "matrix" }, ["a", "b"], ";p=a,b"],
    ["in a matrix, exploded", { style: "matrix", explode: true }, ["a", "b"], ";p=a;p=b"],
    ["in a matrix, of an object", { style: "matrix", explode: true }, { a: 1, b: 2 }, ";a=1;b=2"],
  ])("%s", (_, style, value, text) => {
    expect(styles({ p: style }).path("p", value)).toBe(text);
  });

  test.each<[string, ParameterStyle, unknown, string]>([
    ["of a text", {}, ":/?#[]@!$&'()*+,;= %2f%é", ":%2F%3F%23%5B%5D@!$&'()*+,;=%20%2f%25%C3%A9"],
    ["of a list", {}, ["a,b", "c:d/"], "a%2Cb,c:d%2F"],
    ["of an object, exploded", { explode: true }, { a: "1=,2", b: "@" }, "a=1%3D%2C2,b=@"],
    ["with a label", { style: "label" }, "a;b:c", ".a;b:c"],
    ["in a matrix", { style: "matrix" }, "a;b:c", ";p=a%3Bb:c"],
  ])("that allows what is reserved: %s", (_, style, value, text) => {
    expect(styles({ p: { ...style, allowReserved: true } }).path("p", value)).toBe(text);
  });
});
