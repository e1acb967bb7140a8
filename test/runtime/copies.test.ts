// What a copy of arguments shares with them, and how values are written.
import { describe, expect, test } from "vitest";
import { base64, copyOf, merged, plain } from "../../src/values.js";

describe("a copy", () => {
  test("is not reached by changes of lists, objects and dates in it", () => {
    const given = { list: [{ a: 1 }, [2]], date: new Date(0), inner: { b: [3] } };
    const copy = copyOf(given);
    given.list[0] = [];
    (given.list[1] as number[]).push(9);
    given.date.setTime(5);
    given.inner.b.push(9);
    expect(copy).toEqual({ list: [{ a: 1 }, [2]], date: new Date(0), inner: { b: [3] } });
  });

  test("of an item of a list is not reached, either", () => {
    const item = { a: 1 };
    const copy = copyOf([item]);
    item.a = 2;
    expect(copy).toEqual([{ a: 1 }]);
  });

  test("of an object without a prototype is one", () => {
    const given: Record<string, unknown> = Object.assign(Object.create(null), { a: [1] });
    const copy = copyOf(given);
    (given["a"] as number[]).push(2);
    expect(copy["a"]).toEqual([1]);
  });

  class Money {
    readonly cents = 5;
    #currency = "EUR";
    toString() {
      return `${this.cents} ${this.#currency}`;
    }
  }

  test.each([
    ["instances of classes", new Money()],
    ["bytes", new Uint8Array(2)],
    ["functions", () => 1],
    ["forms", new FormData()],
  ])("keeps %s as they are", (_, value) => {
    expect(copyOf({ value }).value).toBe(value);
  });
});

test("what is undefined does not go over a default, and null does", () => {
  expect(merged({ a: 1, b: 2, c: 3 }, { a: undefined, b: null, c: 0 })).toEqual({
    a: 1,
    b: null,
    c: 0,
  });
});

test.each([
  ["", ""],
  ["ada:", "YWRhOg=="],
  ["€ß", "4oKsw58="],
])("base64 of %j is of its bytes", (text, expected) => {
  expect(base64(text)).toBe(expected);
});

describe("a value as text", () => {
  test.each([
    [1.5, "1.5"],
    [true, "true"],
    [10n, "10"],
    [new Date(0), "1970-01-01T00:00:00.000Z"],
    [{ a: [1] }, '{"a":[1]}'],
    [{ toJSON: () => "own" }, "own"],
  ])("%o is %s", (value, text) => {
    expect(plain(value)).toBe(text);
  });

  test.each([Number.NaN, Infinity, -Infinity, new Date(Number.NaN)])("%o is none", (value) => {
    expect(() => plain(value)).toThrow("cannot be sent");
  });
});
