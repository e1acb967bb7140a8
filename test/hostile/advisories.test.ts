// One document for each way in which published advisories found code generators to be open.
import net from "node:net";
import { generate } from "@specloom/generator";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { advisories, requests } from "./advisories.js";
import { Importer } from "./importer.js";
import { emittedPath, faults } from "./judge.js";

let importer: Importer;
const opened = vi.spyOn(net.Socket.prototype, "connect");

beforeAll(() => {
  importer = new Importer();
});
afterAll(() => {
  opened.mockRestore();
  importer.remove();
});

test.each(advisories)("%s", async (title, input) => {
  const { files, problems } = await generate({ input, name: "pets" });
  if (files.size === 0) {
    expect(problems.map(({ severity }) => severity)).toContain("error");
    return;
  }
  for (const [name, text] of files) {
    expect(name).toMatch(emittedPath);
    expect(faults(name, text), text).toEqual([]);
  }
  importer.add(title, files);
});

test.each(requests)("%s", async (_, input) => {
  const { files, problems } = await generate({ input, name: "pets" });
  expect(files.size).toBe(0);
  expect(problems.map(({ rule }) => rule)).toContain("no-unresolved-refs");
  expect(opened).not.toHaveBeenCalled();
});

test("nothing happens when all of it is imported", () => {
  expect(importer.run()).toEqual({ effects: [], sockets: [], outside: [] });
});
