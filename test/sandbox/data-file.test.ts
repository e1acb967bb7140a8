// How a state comes to the disk: in which order, and what becomes of writes that meet.
import fs, { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { JsonValue } from "../../generator/document/json.js";
import { DataFile, DataFileError } from "../../generator/sandbox/node/data-file.js";
import { createSandbox } from "../../generator/sandbox/node/server.js";
import { SandboxServer } from "../../generator/sandbox/server.js";

let folder: string;
let place: string;
let file: DataFile;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "specloom-data-"));
  place = path.join(folder, "state.json");
  file = new DataFile(place, "pets");
});

afterEach(async () => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  await rm(folder, { recursive: true });
});

async function kept(): Promise<JsonValue> {
  const { state } = JSON.parse(await readFile(place, "utf8")) as { state: JsonValue };
  return state;
}

/** What handles of files have in common. */
async function handles() {
  const handle = await open(path.join(folder, "any"), "w");
  await handle.close();
  await rm(path.join(folder, "any"));
  return Object.getPrototypeOf(handle) as typeof handle;
}

test("a state is written beside the file, is on the disk, and then takes its place", async () => {
  const events: string[] = [];
  const shared = await handles();
  const { writeFile: write, sync } = shared;
  vi.spyOn(shared, "writeFile").mockImplementation(async function (this: typeof shared, ...given) {
    await write.apply(this, given);
    events.push("written");
  });
  vi.spyOn(shared, "sync").mockImplementation(async function (this: typeof shared) {
    await sync.apply(this);
    await turn();
    events.push("synced");
  });
  const { rename } = fs;
  vi.spyOn(fs, "rename").mockImplementation(async (from, to) => {
    events.push(`${path.basename(String(from))} is now ${path.basename(String(to))}`);
    await rename(from, to);
  });
  syncBuiltinESMExports();
  await file.write(() => ({ a: 1 }));
  expect(events).toEqual(["written", "synced", "state.json.specloom.tmp is now state.json"]);
  expect(await kept()).toEqual({ a: 1 });
});

describe("writes that meet", () => {
  test("share one, which holds the state as it is then", async () => {
    let state = 1;
    const first = file.write(() => state);
    const others = [file.write(() => state), file.write(() => state)];
    state = 2;
    await first;
    expect(await kept()).toBe(1);
    await Promise.all(others);
    expect(await kept()).toBe(2);
    expect(await readdir(folder)).toEqual(["state.json"]);
  });

  test("are all waited for by a flush", async () => {
    void file.write(() => 1);
    void file.write(() => 2);
    await file.flush();
    expect(await kept()).toBe(2);
  });

  test("fail each for itself, and leave no draft", async () => {
    const shared = await handles();
    vi.spyOn(shared, "sync").mockRejectedValueOnce(new Error("the disk is full"));
    const first = file.write(() => 1);
    const second = file.write(() => 2);
    await expect(first).rejects.toThrow(DataFileError);
    expect((await readdir(folder)).filter((name) => name === "state.json")).toEqual([]);
    await second;
    expect(await kept()).toBe(2);
  });
});

test("a write that fails leaves the file as it was, and nothing beside it", async () => {
  await file.write(() => 1);
  const shared = await handles();
  vi.spyOn(shared, "sync").mockRejectedValueOnce(new Error("the disk is full"));
  await expect(file.write(() => 2)).rejects.toThrow(`The data file ${place} cannot be written`);
  expect(await kept()).toBe(1);
  expect(await readdir(folder)).toEqual(["state.json"]);
});

test("what a killed sandbox left goes when the next one reads", async () => {
  await writeFile(`${place}.specloom.tmp`, "half");
  expect(await file.read()).toBeUndefined();
  expect(await readdir(folder)).toEqual([]);
});

test("what cannot be read is not begun anew", async () => {
  await mkdir(place);
  await expect(file.read()).rejects.toThrow(`The data file ${place} cannot be read`);
});

test.each([
  ["has another format", { format: "specloom-sandbox-2", api: "pets", state: {} }],
  ["has no format", { api: "pets", state: {} }],
])("what %s is not read as a state", async (_, content) => {
  await writeFile(place, JSON.stringify(content));
  await expect(file.read()).rejects.toThrow(`The data file ${place} holds no sandbox data`);
});

describe("a sandbox", () => {
  const document = {
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    paths: {
      "/pets": {
        get: { operationId: "listPets", responses: { "200": { description: "Pets." } } },
        post: { operationId: "addPet", responses: { "200": { description: "A pet." } } },
      },
    },
  };

  test.each([
    ["POST", true],
    ["GET", false],
  ])("answers a %s once its state is kept: %s", async (method, isKept) => {
    let end = (): void => undefined;
    const keep = vi.fn(() => {
      return new Promise<void>((resolve) => {
        end = resolve;
      });
    });
    const sandbox = new SandboxServer({ document }, keep);
    let isAnswered = false;
    const answer = sandbox.fetch("https://pets.example/pets", { method }).then((response) => {
      isAnswered = true;
      return response;
    });
    if (isKept) {
      await expect.poll(() => keep.mock.calls.length).toBe(1);
      for (let each = 0; each < 20; each++) await turn();
      expect(isAnswered).toBe(false);
      end();
    }
    expect((await answer).status).toBe(200);
    expect(keep).toHaveBeenCalledTimes(isKept ? 1 : 0);
  });

  test("that is closed waits for what is being kept", async () => {
    const sandbox = await createSandbox({ api: "pets", document, dataFile: place });
    let end: (() => void) | undefined;
    vi.spyOn(await handles(), "sync").mockImplementation(() => {
      return new Promise((resolve) => {
        end = resolve;
      });
    });
    const answer = sandbox.fetch("https://pets.example/pets", { method: "POST" });
    await expect.poll(() => end).toBeDefined();
    let isClosed = false;
    const closed = sandbox.close().then(() => {
      isClosed = true;
    });
    for (let each = 0; each < 20; each++) await turn();
    expect(isClosed).toBe(false);
    end?.();
    await closed;
    expect(await readdir(folder)).toEqual(["state.json"]);
    expect((await answer).status).toBe(200);
  });

  test("that is reset keeps the state before it says so", async () => {
    const keep = vi.fn(async () => undefined);
    await new SandboxServer({ document }, keep).reset();
    expect(keep).toHaveBeenCalledTimes(1);
  });
});
