// Text of a document is no more than data to a shell.
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { build } from "../../generator/model/build.js";
import { samplesOf } from "../../generator/samples/samples.js";
import { quote, Variable, word } from "../../generator/samples/shell.js";
import { quote as quoteOfRuntime } from "../../src/show/shell.js";

const hostile = [
  "it's",
  "'; touch /tmp/owned; '",
  "$(echo ran)`echo ran`",
  '"$HOME"',
  "a\\nb\\",
  "two\nlines\n",
  "-H @file",
  "!history !!",
  "*?[a]{b,c}~",
  "\u0007\u001b[31m\r",
  "é 🦀",
  "#;&|<>()",
];

function printed(words: readonly string[]): string {
  const { stdout } = spawnSync("sh", ["-c", `printf '%s\\0' ${words.join(" ")}`], {
    encoding: "utf8",
    env: { TOKEN: "$(echo token)" },
  });
  return stdout;
}

test("a shell gives every text back as it is", () => {
  expect(printed(hostile.map(quote))).toBe(hostile.map((text) => `${text}\0`).join(""));
  expect(hostile.map(quote)).toEqual(hostile.map(quoteOfRuntime));
});

test("a variable beside any text is its value, and the text is data", () => {
  const token = new Variable("token");
  for (const text of hostile) {
    expect(printed([word([text, token, text])])).toBe(`${text}$(echo token)${text}\0`);
  }
  expect(word(["Authorization: Bearer ", token])).toBe('"Authorization: Bearer $TOKEN"');
  expect(word([token, ":"])).toBe('"$TOKEN:"');
  expect(printed([word([token, "_a"])])).toBe("$(echo token)_a\0");
});

test("what a document says reaches curl as arguments alone", () => {
  for (const text of hostile) {
    const parameter = { name: text, in: "query", required: true, example: text, schema: {} };
    const header = { name: "X-Text", in: "header", required: true, example: text, schema: {} };
    const content = { "application/json": { example: { [text]: text }, schema: {} } };
    const document = {
      openapi: "3.1.0",
      info: { title: "A", version: "1" },
      servers: [{ url: "https://a.example" }],
      paths: {
        "/a": {
          post: { parameters: [parameter, header], requestBody: { content }, responses: {} },
        },
      },
    };
    const [samples = []] = samplesOf(build(document, "a")).values();
    const curl = samples.find(({ language }) => language === "bash")?.code ?? "";
    const command = `curl() { printf '%s\\0' "$@"; }\n${curl}`;
    const { stdout } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
    const given = stdout.split("\0");
    expect(given).toContain(`X-Text: ${text}`);
    expect(given).toContain(JSON.stringify({ [text]: text }, null, 2));
    const pair = `${encodeURIComponent(text)}=${encodeURIComponent(text)}`;
    expect(given).toContain(`https://a.example/a?${pair}`);
    expect(given).toHaveLength(10);
  }
});
