// The parts that show values: excerpts, marked places, printed answers and words of a shell.
import { inspect } from "node:util";
import { type ApiDescription, ApiError, marked, rawRequest, Transport } from "specloom/runtime";
import { describe, expect, test } from "vitest";
import type { Marks } from "../../src/contract.js";
import { excerptOf } from "../../src/show/excerpt.js";
import { shownResponse } from "../../src/show/inspect.js";
import { masked } from "../../src/show/masked.js";
import { redactor } from "../../src/show/redact.js";
import { quote, variable, wordOf } from "../../src/show/shell.js";

test.each([
  ["c&#97;nary-secret"],
  ["c&#x61;nary-secre&#x74;"],
  ["&#99;anary-secre&#116;"],
  ["\\u0063anary-secre\\u0074"],
  ["%63anary-secre%74"],
])("%s is taken out with all of its escapes", (text) => {
  expect(redactor(["canary-secret"])(`a ${text} b`)).toBe("a REDACTED b");
});

describe("an excerpt", () => {
  test("is one line without what nobody sees", () => {
    expect(excerptOf(" a\r\n\tb\u202e\u0000c\u2028d ")).toBe("a b c d");
  });

  test("has at most 400 characters, and no half of one", () => {
    expect(excerptOf("x".repeat(400))).toBe("x".repeat(400));
    expect(excerptOf("x".repeat(401))).toBe(`${"x".repeat(399)}…`);
    const cut = excerptOf(`${"x".repeat(398)}😀😀`);
    expect(cut).toBe(`${"x".repeat(398)}…`);
    expect(cut.isWellFormed()).toBe(true);
  });
});

describe("marked values", () => {
  const marks: Marks = { token: true, inner: () => marks, list: { "*": true } };
  const { answer } = marked({ answer: marks });

  test("are texts and numbers, and neither true nor false", () => {
    const value = { token: "a", inner: { token: 5, other: "b" }, list: [true, false, null, "c"] };
    expect(answer?.valuesIn(value).sort()).toEqual(["5", "a", "c"]);
  });

  test("stand in texts that are JSON, too", () => {
    expect(answer?.valuesIn('{"token":"a"}')).toEqual(["a"]);
    expect(answer?.valuesIn("{broken")).toEqual([]);
  });

  test("are found in a value that holds itself", () => {
    const value: Record<string, unknown> = { token: "a" };
    value["inner"] = value;
    expect(answer?.valuesIn(value)).toEqual(["a"]);
  });

  test("are those of paths, parameters and bodies", () => {
    const { inArguments } = marked({ params: { p: true, q: true }, body: { token: true } });
    const given = { pathParams: { p: "1" }, params: { q: "2" }, body: { token: "3" } };
    expect(inArguments({ method: "POST", path: "/{p}", ...given }).sort()).toEqual(["1", "2", "3"]);
  });

  test("are masked where they are shown, and a deep value is not shown to its end", () => {
    const value = { token: "a", inner: { token: 5 }, b: "text" };
    const shown = answer?.masked({ data: value }, "data", (text) => `<${text}>`);
    const inside = { token: "REDACTED", inner: { token: "REDACTED" }, b: "<text>" };
    expect(shown).toEqual({ data: inside });
    let deep: object = {};
    for (let depth = 0; depth < 100_000; depth++) deep = { deep };
    expect(JSON.stringify(masked(deep, (text) => text))).toContain("…");
  });
});

test("a printed answer shows no marked header, and no secret in the others", () => {
  const headers = { "X-Secret": "abc", "X-Other": "a canary b" };
  const redact = (text: string) => text.replaceAll("canary", "REDACTED");
  const text = inspect(shownResponse(new Response(null, { headers }), ["x-secret"], redact));
  expect(text).toContain("'x-secret': 'REDACTED'");
  expect(text).toContain("'x-other': 'a REDACTED b'");
});

describe("a word of a shell", () => {
  test.each([
    ["a b", "'a b'"],
    ["it's", "'it'\\''s'"],
    ["$(a) `b` \\", "'$(a) `b` \\'"],
    ["a\x1b[2J", `'a'"$(printf '\\033')"'[2J'`],
    ["a\x9bb", `'a'"$(printf '\\302\\233')"'b'`],
    ["a\x7f", `'a'"$(printf '\\177')"''`],
    ["a\tb\nc", "'a\tb\nc'"],
  ])("%j is %s", (text, word) => {
    expect(quote(text)).toBe(word);
  });

  test("has the values of variables in it, and obeys nothing else", () => {
    const token = variable("TOKEN");
    expect(wordOf(`Bearer ${token}`)).toBe('"Bearer $TOKEN"');
    expect(wordOf(`${token}_a`)).toBe(`"\${TOKEN}_a"`);
    expect(wordOf(`${token}${variable("OTHER")}`)).toBe('"$TOKEN$OTHER"');
    expect(wordOf(`$(rm) ${token}`)).toBe(`'$(rm) '"$TOKEN"`);
    expect(wordOf(`$HOME ${token}`)).toBe(`'$HOME '"$TOKEN"`);
    expect(wordOf(`"${token}`)).toBe(`'"'"$TOKEN"`);
    expect(wordOf("no variable")).toBe("'no variable'");
  });
});

function weather() {
  const description: ApiDescription<"Weather"> = {
    contract: 3,
    name: "Weather",
    options: {},
    security: [],
    errors: { Error: ApiError, codes: {} },
  };
  return new Transport(description, { baseUrl: "https://weather.example" });
}

test("a body that looks like a variable is none in a command", async () => {
  const raw = { body: `a ${variable("HOME")}`, contentType: "text/plain" };
  const command = await rawRequest(weather(), "POST", "/report", raw).toCurl();
  expect(command).not.toContain("$HOME");
  expect(command).toContain("HOME");
});

test.each(["Authorization", "Proxy-Authorization"])("a command holds no %s", async (name) => {
  const command = await rawRequest(weather(), "GET", "/report", {
    headers: { [name]: "Bearer canary", "X-Other": "shown" },
  }).toCurl();
  expect(command).toContain(`$${name.toUpperCase().replace("-", "_")}`);
  expect(command).toContain("X-Other: shown");
  expect(command).not.toContain("canary");
});
