// Emitted code is formatted as Biome would, whatever the document: it has nothing to change in the
// clients of all cases, and would have in a line that is too long.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { caseNames, clientOf, readFiles } from "./cases.js";

const manifest = createRequire(import.meta.url).resolve("@biomejs/biome/package.json");
const biome = path.join(path.dirname(manifest), "bin/biome");
const folder = mkdtempSync(path.join(tmpdir(), "specloom-format-"));
afterAll(() => rmSync(folder, { recursive: true }));

// What openapi-typescript prints stays as it is. Biome looks at this text, too.
const settings = `{
  "root": true,
  "files": { "includes": ["**", "!**/paths.ts"] },
  "formatter": { "indentStyle": "space", "lineWidth": 100 },
  "linter": { "enabled": false },
  "assist": { "enabled": true }
}
`;

/** What Biome says of all files below the folder. */
function check(): { status: number | null; said: string } {
  const argv = [biome, "check", "--max-diagnostics=20", "."];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, said: stdout + stderr };
}

test("the clients of all cases, their imports included", () => {
  writeFileSync(path.join(folder, "biome.json"), settings);
  for (const name of caseNames()) {
    cpSync(clientOf(name), path.join(folder, name), { recursive: true });
  }
  const names = Object.keys(readFiles(folder)).filter((name) => !name.endsWith("/paths.ts"));
  const count = names.length;
  expect(count).toBeGreaterThan(250);
  const { status, said } = check();
  expect(said).toContain(`Checked ${count} files`);
  expect(status, said).toBe(0);

  writeFileSync(
    path.join(folder, "wide.ts"),
    `export type A = "${"b".repeat(50)}" | "${"c".repeat(50)}";\n`,
  );
  expect(check().status).toBe(1);
});
