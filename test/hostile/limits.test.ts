// Documents that would take all time or memory, or read what is not theirs: each ends soon, with a
// problem or with a client.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { generate } from "@specloom/generator";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

const longest = 20_000;
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "specloom-limits-")));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, text: string): string {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
  return place;
}

const head = "openapi: 3.1.0\ninfo: { title: a, version: '1' }\npaths: {}\n";

/** What is wrong with a document: `rule: message` for each error. */
async function errors(input: string | object): Promise<string[]> {
  const { files, problems } = await generate({ input, name: "shop" });
  const found = problems.filter(({ severity }) => severity === "error");
  expect(files.size === 0).toBe(found.length > 0);
  return found.map(({ rule, message }) => `${rule}: ${message}`);
}

function withSchemas(schemas: object, paths: object = {}): object {
  return { openapi: "3.1.0", info: { title: "a", version: "1" }, paths, components: { schemas } };
}

function nested(depth: number): string {
  return `${"[".repeat(depth)}${"]".repeat(depth)}`;
}

/** Each value holds the one before ten times. */
function bomb(levels: number, of: (name: string) => string): string {
  const lines = Array.from({ length: levels }, (_, level) => {
    return `x-${level + 1}: &a${level + 1} [${Array(10)
      .fill(of(`a${level}`))
      .join(", ")}]`;
  });
  return `x-0: &a0 [a]\n${lines.join("\n")}\n`;
}

describe("is refused with the limit that it is beyond", () => {
  test.each<[string, string, () => string, string]>([
    ["aliases of aliases", "openapi.yaml", () => head + bomb(9, (name) => `*${name}`), "values"],
    ["a value that holds itself", "openapi.yaml", () => `${head}x-a: &a [*a]\n`, "endlessly many"],
    ["deep JSON", "openapi.json", () => `{"openapi":"3.1.0","x-a":${nested(5000)}}`, "nesting"],
    ["deep YAML", "openapi.yaml", () => `${head}x-a: ${nested(5000)}\n`, "maxDepth"],
    ["deep lists", "openapi.yaml", () => `${head}x-a:\n ${"- ".repeat(50_000)}a\n`, "maxDepth"],
    ["merged keys", "openapi.yaml", () => `${head}${merges(400)}`, "merge"],
    ["a long name", "openapi.json", () => `{"openapi":"3.1.0","${"a".repeat(6000)}":1}`, "6,0"],
    ["many members", "openapi.json", () => `{"x-a":[${Array(60_000).fill(1)}]}`, "60,000 members"],
  ] as const)(
    "%s",
    async (_, file, text, part) => {
      const found = await errors(put(file, text()));
      expect(found.join("\n")).toMatch(/^(?:limit|read): /);
      expect(found.join("\n")).toContain(part);
    },
    longest,
  );

  test("an object that shares its parts", async () => {
    let value: unknown[] = ["a"];
    for (let level = 0; level < 30; level++) value = [value, value];
    expect(await errors({ openapi: "3.1.0", "x-a": value })).toEqual([
      expect.stringMatching(/^limit: .* values, aliases written out, more than the 5,000,000 /),
    ]);
  });
});

function merges(count: number): string {
  const keys = Array.from({ length: count }, (_, index) => `k${index}: 1`).join(", ");
  return `x-a: &a { ${keys} }\nx-b:\n${"  - { <<: *a }\n".repeat(count)}`;
}

describe("reads nothing but the folder of the document", () => {
  const withRef = (ref: string) =>
    `${head}components: { schemas: { A: { $ref: ${JSON.stringify(ref)} } } }\n`;

  test.each([
    "http://127.0.0.1:9/a.yaml",
    "https://127.0.0.1:9/a.yaml",
    "HTTP://127.0.0.1:9/a.yaml",
    "ftp://127.0.0.1/a.yaml",
    "file:///etc/hosts",
    "file:/etc/hosts",
    "FILE:///etc/hosts",
    "data:application/json,{}",
    "data:text/yaml;base64,YQ==",
    "//127.0.0.1:9/a.yaml",
    "/etc/hosts",
    "../secret.yaml",
    "a/../../secret.yaml",
    "..%2fsecret.yaml",
    "../%2e%2e/secret.yaml",
    "..\\secret.yaml",
    "/dev/zero",
    "/proc/self/environ",
    "a\0b.yaml",
    "link.yaml",
    "folder/secret.yaml",
    "pipe.yaml",
    "sub",
  ])("%j", async (ref) => {
    put("secret.yaml", "type: string\ndescription: SECRET\n");
    const input = put("api/openapi.yaml", withRef(ref));
    put("api/sub/a.yaml", "type: string");
    symlinkSync(path.join(folder, "secret.yaml"), path.join(folder, "api/link.yaml"));
    symlinkSync(folder, path.join(folder, "api/folder"));
    execFileSync("mkfifo", [path.join(folder, "api/pipe.yaml")]);
    const connect = vi.spyOn(net.Socket.prototype, "connect");
    const fetched = vi.spyOn(globalThis, "fetch");
    const found = await errors(input);
    expect(connect).not.toHaveBeenCalled();
    expect(fetched).not.toHaveBeenCalled();
    connect.mockRestore();
    fetched.mockRestore();
    expect(found).not.toEqual([]);
    expect(found.join("\n")).not.toContain("SECRET");
  });

  test("also where a discriminator or an example asks for more", async () => {
    const connect = vi.spyOn(net.Socket.prototype, "connect");
    put("secret.yaml", "SECRET");
    const mapping = {
      a: "https://127.0.0.1:9/a.yaml",
      b: "../secret.yaml",
      c: "file:///etc/hosts",
    };
    const either = { oneOf: [{ type: "object" }], discriminator: { propertyName: "a", mapping } };
    const input = put("api/openapi.json", JSON.stringify(withSchemas({ A: either })));
    const { files } = await generate({ input, name: "shop" });
    expect([...files.values()].join()).not.toContain("SECRET");
    expect(connect).not.toHaveBeenCalled();
    connect.mockRestore();
  });
});
