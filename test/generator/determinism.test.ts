// The same document gives the same bytes: on every machine, in every folder, time zone and locale.
import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { generate } from "@specloom/generator";
import { load as parse } from "js-yaml";
import { afterAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { cases, documentOf } from "./cases.js";

const run = promisify(execFile);
const temporary = mkdtempSync(path.join(tmpdir(), "specloom-bytes-"));
const names = ["several-files", "circular-files", "hostile-text", "odd-names", "museum", "enums"];

afterAll(() => rmSync(temporary, { recursive: true }));

async function client(input: string | object, name: string): Promise<Record<string, string>> {
  const folder = typeof input === "string" ? path.dirname(input) : "";
  const { files } = await generate({ input, name, folder });
  expect(files.size).toBeGreaterThan(0);
  return Object.fromEntries(files);
}

describe("the same bytes", () => {
  test.concurrent.for([
    { cwd: process.cwd(), TZ: "UTC", LANG: "C", LC_ALL: "C" },
    { cwd: temporary, TZ: "Pacific/Apia", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  ])("in a process with %j", async ({ cwd, ...env }) => {
    const script = path.join(import.meta.dirname, "print-clients.js");
    const { stdout } = await run(process.execPath, [script, ...names.map(documentOf)], {
      cwd,
      env: { PATH: process.env.PATH ?? "", ...env },
      maxBuffer: 2 ** 26,
    });
    const want = await Promise.all(names.map((name) => client(documentOf(name), name)));
    expect(JSON.parse(stdout)).toEqual(want);
  });

  test.each(names)("from a copy in another folder, with turned line ends: %s", async (name) => {
    const folder = path.join(temporary, "some/where else", name);
    cpSync(path.join(cases, name), folder, { recursive: true });
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (file.endsWith(".yaml")) turnLineEnds(path.join(folder, file));
    }
    const input = path.join(folder, path.basename(documentOf(name)));
    expect(await client(input, name)).toEqual(await client(documentOf(name), name));
  });

  test.each(["enums", "museum", "unsafe-names", "readme-petstore"])(
    "from an object, without the banner's path: %s",
    async (name) => {
      const input = parse(readFileSync(documentOf(name), "utf8")) as JsonObject;
      const want = await client(documentOf(name), name);
      const banner = (text: string) => text.replace(" from openapi.yaml.", ".");
      const texts = Object.entries(want).map(([file, text]) => [file, banner(text)]);
      expect(await client(input, name)).toEqual(Object.fromEntries(texts));
    },
  );
});

test("the banner names the document relative to the configuration's folder", async () => {
  const input = documentOf("minimal-3.0");
  const first = async (options: { folder?: string }) => {
    const { files } = await generate({ input, name: "a", ...options });
    return files.get("client.ts")?.split("\n")[0];
  };
  const place = "// Generated from minimal-3.0/openapi.json. Do not edit.";
  expect(await first({ folder: cases })).toBe(place);
  expect(await first({})).toBe(place.replace("minimal", "test/generator/cases/minimal"));
});

function turnLineEnds(file: string): void {
  writeFileSync(file, readFileSync(file, "utf8").replaceAll("\n", "\r\n"));
}
