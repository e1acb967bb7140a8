// A sample that does not compile against its client fails the build, and nothing is written.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { buildDocs } from "../../generator/cli/docs.js";
import { generate } from "../../generator/generate.js";

const runtime = fileURLToPath(new URL("../../src/runtime.js", import.meta.url));
let folder: string;
let said: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "specloom-wrong-"));
  said = "";
  for (const stream of [process.stderr, process.stdout]) {
    vi.spyOn(stream, "write").mockImplementation((text) => {
      said += text;
      return true;
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

type Own = readonly [label: string, source: string];

const document = (samples: readonly Own[]) => `openapi: 3.1.0
info: { title: Museum, version: 1.0.0 }
servers: [{ url: https://museum.example }]
paths:
  /hours/{day}:
    get:
      operationId: getHours
      parameters: [{ name: day, in: path, required: true, schema: { type: string } }]
      x-codeSamples:
${samples
  .map(
    ([label, source]) => `        - lang: TypeScript
          label: ${label}
          source: |
${source.replace(/^/gm, "            ")}
`,
  )
  .join("")}      responses:
        "200":
          description: When it is open.
          content:
            application/json:
              schema: { type: object, required: [opens], properties: { opens: { type: string } } }
`;

const sampleOf = (rest: string) =>
  `import { createMuseumClient } from "./client/index.js";\nconst museum = createMuseumClient();\n${rest}`;

async function build(...samples: readonly Own[]): Promise<number> {
  const input = path.join(folder, "openapi.yaml");
  writeFileSync(input, document(samples));
  const { files } = await generate({ input, name: "museum", runtime });
  for (const [file, text] of files) {
    const target = path.join(folder, "client", file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const own = "{ root: openapi.yaml, x-specloom: { output: client } }";
  writeFileSync(path.join(folder, "redocly.yaml"), `apis: { museum: ${own} }\n`);
  return buildDocs({ folder, output: "docs" });
}

test("samples that compile are on their page, and those of other libraries are not compiled", async () => {
  const own = sampleOf('console.log((await museum.getHours("1")).opens);');
  const foreign = 'import { Museum } from "museum-sdk";\nnew Museum();';
  expect(await build(["Own", own], ["Foreign", foreign]), said).toBe(0);
  const page = readFileSync(path.join(folder, "docs/museum/reference.html"), "utf8");
  expect(page).toContain(").opens);");
});

test("a sample that does not compile fails the build, with its place in the document", async () => {
  const wrong = [
    ["Typo", 'console.log((await museum.getHours("1")).opnes);', "Property 'opnes'"],
    ["Argument", "await museum.getHours(1);", "Argument of type 'number'"],
    ["Method", "await museum.getOpening();", "Property 'getOpening'"],
    ["Syntax", "await museum.(", "Identifier expected"],
  ] as const;
  expect(await build(...wrong.map(([label, code]): Own => [label, sampleOf(code)]))).toBe(1);
  for (const [label, , message] of wrong) {
    expect(said).toContain(`line 3 of the sample "${label}" of getHours: ${message}`);
  }
  expect(said).toMatch(/openapi\.yaml:6:5 +error/);
  expect(existsSync(path.join(folder, "docs/index.html"))).toBe(false);
});
