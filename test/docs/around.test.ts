// What stands around the site: the server to look at it, the workflow that publishes it, and the
// changelogs of the documents.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { documentOf } from "../facts/documents.js";

const root = path.resolve(import.meta.dirname, "../..");
const site = inject("site")?.folder ?? "";

test("the preview serves the site, its own 404, and nothing beside it", async () => {
  const server = spawn(process.execPath, [path.join(root, "generator/build/preview.js"), "0"], {
    cwd: path.dirname(site),
  });
  try {
    const address = await new Promise<string>((resolve) => {
      server.stdout.on("data", (text) => resolve(String(text).trim()));
    });
    const get = async (way: string) => {
      const answer = await fetch(address + way);
      return [answer.status, answer.headers.get("Content-Type"), await answer.text()] as const;
    };
    const start = await get("");
    expect(start[0]).toBe(200);
    expect(start[2]).toBe(readFileSync(path.join(site, "index.html"), "utf8"));
    expect((await get("assets/site.css"))[1]).toContain("text/css");
    for (const way of ["nowhere.html", "%2e%2e%2f%2e%2e%2fetc%2fpasswd", "%"]) {
      const [status, , text] = await get(way);
      expect([status, text], way).toEqual([404, readFileSync(path.join(site, "404.html"), "utf8")]);
    }
  } finally {
    server.kill();
  }
});

test("the workflow pins what it uses to commits, and asks for no more than it needs", () => {
  const text = readFileSync(path.join(root, ".github/workflows/docs.yml"), "utf8");
  const uses = [...text.matchAll(/uses: (\S+)(.*)/g)];
  expect(uses.length).toBeGreaterThan(3);
  for (const [, action, version] of uses) {
    expect(action).toMatch(/^actions\/[a-z-]+@[\da-f]{40}$/);
    expect(version).toMatch(/^ # v\d+\.\d+\.\d+$/);
  }
  expect(text).toContain("\npermissions: {}\n");
  expect(text).not.toContain("contents: write");
});

test.each(["spaces", "spaaza"] as const)(
  "the changelog of %s ends at its version",
  async (name) => {
    const { document } = await documentOf(name);
    const text = readFileSync(path.join(root, "spec", name, "docs/20-changelog.md"), "utf8");
    const {
      info,
      paths = {},
      components,
    } = document as {
      info: { version: string };
      paths?: Record<string, Record<string, unknown>>;
      components?: { schemas?: object };
    };
    expect(/^## (.*)$/m.exec(text)?.[1]).toBe(info.version);
    const operations = Object.values(paths).flatMap((item) => {
      return Object.values(item).filter((each) => Object.hasOwn(Object(each), "operationId"));
    });
    const schemas = Object.keys(components?.schemas ?? {}).length;
    expect(text).toContain(`${operations.length} operations and ${schemas} schemas`);
    expect(readFileSync(path.join(site, name, "changelog.html"), "utf8")).toContain(info.version);
  },
);
