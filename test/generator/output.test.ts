// What a run does to a folder: it writes what it made, takes away what it made before, and touches
// nothing else.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { contentsOf } from "../../generator/cli/contents.js";
import { hashOf, printManifest } from "../../generator/output/manifest.js";
import { planFor } from "../../generator/output/plan.js";
import { isStaged, makeStaging, refresh } from "../../generator/output/staging.js";
import { update } from "../../generator/output/update.js";
import { readFiles } from "./cases.js";

const banner = "// Generated from openapi.yaml. Do not edit.\n";
const files = new Map([
  ["client.ts", `${banner}\nexport const client = 1;\n`],
  ["schemas.ts", `${banner}\nexport type A = 1;\n`],
]);
const later = new Map([
  ["client.ts", `${banner}\nexport const client = 2;\n`],
  ["resources/orders.ts", `${banner}\nexport const orders = 1;\n`],
]);
const manifest = ".specloom.json";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "specloom-output-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a client; gives what was refused, as `rule file`. */
async function write(texts: ReadonlyMap<string, string>, name = "shop"): Promise<string[]> {
  const { refused } = await update(folder, contentsOf(name, texts));
  return refused.map(({ rule, file }) => `${rule} ${path.relative(folder, path.resolve(file))}`);
}

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

const changesFor = (texts: ReadonlyMap<string, string>) =>
  planFor(folder, contentsOf("shop", texts)).changes;

/** What is in the folder, the manifest aside. */
function there(): Record<string, string> {
  const { [manifest]: _, ...rest } = readFiles(folder);
  return rest;
}

test("writes a folder that is not there yet, and then has nothing more to do", async () => {
  const place = path.join(folder, "deep/down");
  await update(place, contentsOf("shop", files));
  expect(readdirSync(place).sort()).toEqual([manifest, "client.ts", "schemas.ts"]);
  expect(readFileSync(path.join(place, "client.ts"), "utf8")).toBe(files.get("client.ts"));
  expect(planFor(place, contentsOf("shop", files))).toEqual({ changes: [], refused: [] });
});

test("the manifest has the same bytes for the same files, in whatever order they came", async () => {
  await write(files);
  const text = readFileSync(path.join(folder, manifest), "utf8");
  expect(JSON.parse(text)).toEqual({
    specloom: 1,
    holds: "client shop",
    files: Object.fromEntries([...files].map(([file, each]) => [file, hashOf(each)])),
  });
  rmSync(path.join(folder, manifest));
  await write(new Map([...files].reverse()));
  expect(readFileSync(path.join(folder, manifest), "utf8")).toBe(text);
});

test("names what is missing, stale and left over", async () => {
  await write(files);
  expect(changesFor(later)).toEqual([
    { file: "client.ts", before: files.get("client.ts"), after: later.get("client.ts") },
    { file: "resources/orders.ts", before: undefined, after: later.get("resources/orders.ts") },
    { file: "schemas.ts", before: files.get("schemas.ts"), after: undefined },
    expect.objectContaining({ file: manifest }),
  ]);
});

test("takes away what it made and makes no longer, empty folders too, and nothing else", async () => {
  const others = {
    "mine.ts": `${banner}export const mine = 1;`,
    "levels.ts": banner,
    "resources.md": "",
    CNAME: "example.com",
    ".git/HEAD": "ref",
    "resources2/customers.ts": banner,
  };
  for (const [file, text] of Object.entries(others)) put(file, text);
  expect(await write(later)).toEqual([]);
  expect(await write(files)).toEqual([]);
  expect(there()).toEqual({ ...others, ...Object.fromEntries(files) });
  expect(readdirSync(folder)).not.toContain("resources");
  put("resources/mine.txt", "kept");
  expect(await write(later)).toEqual([]);
  expect(await write(files)).toEqual([]);
  expect(readdirSync(path.join(folder, "resources"))).toEqual(["mine.txt"]);
});

describe("refused by name, all at once, with nothing written", () => {
  test("files of somebody else's, whatever they say inside", async () => {
    const mine = { "client.ts": "export const mine = 1;", "schemas.ts": `/* */\n${banner}` };
    for (const [file, text] of Object.entries(mine)) put(file, text);
    expect(await write(files)).toEqual(["output-foreign client.ts", "output-foreign schemas.ts"]);
    expect(readFiles(folder)).toEqual(mine);
  });

  test("files that were changed since, those left over too", async () => {
    await write(files);
    for (const file of files.keys()) put(file, `${files.get(file)}// by hand\n`);
    const before = readFiles(folder);
    expect(await write(later)).toEqual(["output-changed client.ts", "output-changed schemas.ts"]);
    expect(readFiles(folder)).toEqual(before);
    for (const file of files.keys()) rmSync(path.join(folder, file));
    expect(await write(later)).toEqual([]);
    expect(there()).toEqual(Object.fromEntries(later));
  });

  test("a file that came where a new one is to be", async () => {
    await write(files);
    put("resources/orders.ts", `${banner}// of another tool\n`);
    expect(await write(later)).toEqual(["output-foreign resources/orders.ts"]);
    expect(there()["client.ts"]).toBe(files.get("client.ts"));
  });

  test("the folder of another client, or of something else", async () => {
    await write(files);
    expect(await write(later, "trains")).toEqual([`output-manifest ${manifest}`]);
    const docs = { holds: "docs", files: later, adopts: () => true };
    const { refused } = await update(folder, docs);
    expect(refused.map(({ message }) => message)).toEqual([
      "its folder holds the client shop, not the docs; choose another folder, or delete that one first",
    ]);
    expect(there()).toEqual(Object.fromEntries(files));
  });

  test.each([
    ["with the marks of a merge", "<<<<<<< ours\n{}\n"],
    ["of a later version", '{ "specloom": 2, "holds": "client shop", "files": {} }'],
    ["without files", '{ "specloom": 1, "holds": "client shop" }'],
    [
      "with a path out of the folder",
      `{ "specloom": 1, "holds": "client shop", "files": { "../a": "" } }`,
    ],
    ...["a\\..\\b", "c:a", "/etc/a", "a//b", ".git/config", "a/.b", ""].map((file) => [
      `with the path ${JSON.stringify(file)}`,
      `{ "specloom": 1, "holds": "client shop", "files": { ${JSON.stringify(file)}: "" } }`,
    ]),
  ])("a folder whose manifest is one %s", async (_, text) => {
    await write(files);
    put(manifest, text);
    expect(await write(later)).toEqual([`output-manifest ${manifest}`]);
    expect(there()).toEqual(Object.fromEntries(files));
  });

  test("a link where a folder has to be, wherever it leads", async () => {
    mkdirSync(path.join(folder, "elsewhere"));
    symlinkSync(path.join(folder, "elsewhere"), path.join(folder, "resources"));
    expect(await write(later)).toEqual(["output-folder resources"]);
    expect(readdirSync(path.join(folder, "elsewhere"))).toEqual([]);
  });

  test("a folder whose manifest is a link", async () => {
    await write(files);
    renameSync(path.join(folder, manifest), path.join(folder, "moved.json"));
    symlinkSync(path.join(folder, "moved.json"), path.join(folder, manifest));
    expect(await write(later)).toEqual([`output-manifest ${manifest}`]);
    expect(there()["client.ts"]).toBe(files.get("client.ts"));
  });

  test("what is not a file, and a file where a folder has to be", async () => {
    mkdirSync(path.join(folder, "client.ts"));
    expect(await write(files)).toEqual(["output-foreign client.ts"]);
    put("resources", "mine");
    expect(await write(later)).toEqual(["output-folder resources"]);
    expect(readFiles(folder)).toEqual({ resources: "mine" });
  });

  test("a link in the place of a file, even one that leads to what was generated", async () => {
    await write(files);
    renameSync(path.join(folder, "client.ts"), path.join(folder, "moved.ts"));
    symlinkSync(path.join(folder, "moved.ts"), path.join(folder, "client.ts"));
    expect(changesFor(files)).toEqual([]);
    expect(await write(later)).toEqual(["output-changed client.ts"]);
    expect(there()["moved.ts"]).toBe(files.get("client.ts"));
  });
});

describe("a folder from before there was a manifest", () => {
  test("has its files taken over that begin with the banner of this run", async () => {
    put("client.ts", `${banner}old`);
    put("schemas.ts", `${banner.trim()}\r\nold`);
    put("levels.ts", `${banner}nobody knows`);
    expect(await write(files)).toEqual([]);
    expect(there()).toEqual({ ...Object.fromEntries(files), "levels.ts": `${banner}nobody knows` });
  });

  test("keeps those of another document, and those with a banner further down", async () => {
    put("client.ts", banner.replace("openapi", "other"));
    put("schemas.ts", `\n${banner}`);
    expect(await write(files)).toEqual(["output-foreign client.ts", "output-foreign schemas.ts"]);
  });

  test("needs nothing but a manifest where it is up to date", async () => {
    for (const [file, text] of files) put(file, text);
    expect(changesFor(files).map(({ file }) => file)).toEqual([manifest]);
    expect(await write(files)).toEqual([]);
    expect(changesFor(files)).toEqual([]);
  });
});

test("a link in the place of a file that is no longer made is left alone", async () => {
  await write(files);
  renameSync(path.join(folder, "schemas.ts"), path.join(folder, "moved.ts"));
  symlinkSync(path.join(folder, "moved.ts"), path.join(folder, "schemas.ts"));
  const changed = changesFor(later).map(({ file }) => file);
  expect(changed).toEqual(["client.ts", "resources/orders.ts", manifest]);
  expect(await write(later)).toEqual([]);
  expect(there()).toEqual({
    ...Object.fromEntries(later),
    "moved.ts": files.get("schemas.ts"),
  });
  expect(readdirSync(folder)).toContain("schemas.ts");
});

test("a link to something else in its place is not in the way", async () => {
  await write(files);
  put("mine.ts", "mine");
  rmSync(path.join(folder, "schemas.ts"));
  symlinkSync(path.join(folder, "mine.ts"), path.join(folder, "schemas.ts"));
  expect(await write(later)).toEqual([]);
  expect(there()).toEqual({ ...Object.fromEntries(later), "mine.ts": "mine" });
});

test("line ends that a checkout turned make no difference", async () => {
  await write(files);
  for (const [file, text] of Object.entries(readFiles(folder))) {
    put(file, text.replaceAll("\n", "\r\n"));
  }
  expect(changesFor(files)).toEqual([]);
  expect(await write(later)).toEqual([]);
  expect(there()).toEqual(Object.fromEntries(later));
});

describe("a run that was killed", () => {
  const drafts = ".specloom.tmp";
  const steps = [
    { file: "schemas.ts", before: hashOf(files.get("schemas.ts") ?? ""), isRemoved: true },
    { file: "client.ts", before: hashOf(files.get("client.ts") ?? ""), isRemoved: false },
    { file: "resources/orders.ts", before: null, isRemoved: false },
  ];

  /** What is there of a run that was killed: all drafts, and the journal where it came so far. */
  function leave(hasJournal: boolean, owner: { process: number; host: string }): void {
    put(`${drafts}/owner.json`, JSON.stringify(owner));
    for (const [file, text] of later) put(`${drafts}/new/${file}`, text);
    if (hasJournal) put(`${drafts}/journal.json`, JSON.stringify(steps));
  }

  const dead = { process: 2 ** 22 + 1, host: hostname() };

  test("before all drafts were there leaves what was there, and no drafts after the next run", async () => {
    await write(files);
    leave(false, dead);
    put(".specloom.0123456789abcdef.tmp/new/client.ts", "");
    expect(isStaged(folder)).toBe(true);
    expect(there()["client.ts"]).toBe(files.get("client.ts"));
    expect(await write(files)).toEqual([]);
    expect(readFiles(folder)).toEqual({
      ...Object.fromEntries(files),
      [manifest]: expect.any(String),
    });
    expect(isStaged(folder)).toBe(false);
  });

  test.each([0, 1, 2, 3])("after %i of its steps is finished by the next", async (done) => {
    await write(files);
    leave(true, dead);
    if (done > 0) rmSync(path.join(folder, "schemas.ts"));
    if (done > 1)
      renameSync(path.join(folder, drafts, "new/client.ts"), path.join(folder, "client.ts"));
    if (done > 2) {
      mkdirSync(path.join(folder, "resources"));
      const orders = "resources/orders.ts";
      renameSync(path.join(folder, drafts, "new", orders), path.join(folder, orders));
    }
    expect(await write(later)).toEqual([]);
    expect(there()).toEqual(Object.fromEntries(later));
  });

  test("overwrites nothing that somebody wrote since", async () => {
    await write(files);
    leave(true, dead);
    put("client.ts", "by hand");
    put("resources/orders.ts", "by hand");
    expect(await write(later)).toEqual([
      "output-changed client.ts",
      "output-foreign resources/orders.ts",
    ]);
    expect(there()["client.ts"]).toBe("by hand");
    expect(there()["resources/orders.ts"]).toBe("by hand");
    expect(isStaged(folder)).toBe(false);
  });

  describe("with a manifest at the end of its journal", () => {
    const third = new Map([["client.ts", `${banner}\nexport const client = 3;\n`]]);

    /** A run that was killed after its first two steps, or before them. */
    function leaveAll(before: string, isBegun: boolean): void {
      leave(false, dead);
      put(`${drafts}/new/${manifest}`, printManifest("client shop", later));
      const all = [...steps, { file: manifest, before, isRemoved: false }];
      put(`${drafts}/journal.json`, JSON.stringify(all));
      if (!isBegun) return;
      rmSync(path.join(folder, "schemas.ts"));
      renameSync(path.join(folder, drafts, "new/client.ts"), path.join(folder, "client.ts"));
    }

    const now = () => hashOf(readFiles(folder)[manifest] ?? "");

    test("is finished by a run that makes something else", async () => {
      await write(files);
      leaveAll(now(), true);
      expect(await write(third)).toEqual([]);
      expect(there()).toEqual(Object.fromEntries(third));
    });

    test("is not finished where another run has been here since", async () => {
      await write(files);
      const before = readFiles(folder);
      leaveAll(hashOf("another one"), false);
      expect(await write(files)).toEqual([]);
      expect(readFiles(folder)).toEqual(before);
    });
  });

  test("takes nothing away outside of its folder, whatever its journal says", async () => {
    const output = path.join(folder, "out");
    put("mine.ts", "mine");
    put(`out/${drafts}/owner.json`, JSON.stringify(dead));
    const step = { file: "../mine.ts", before: hashOf("mine"), isRemoved: true };
    put(`out/${drafts}/journal.json`, JSON.stringify([step]));
    expect((await update(output, contentsOf("shop", files))).refused).toEqual([]);
    expect(readFiles(folder)["mine.ts"]).toBe("mine");
  });

  test("on another machine counts as killed when it is old, and not before", async () => {
    await write(files);
    leave(false, { ...dead, host: "elsewhere" });
    const waiting = write(later);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(there()["client.ts"]).toBe(files.get("client.ts"));
    rmSync(path.join(folder, drafts), { recursive: true });
    expect(await waiting).toEqual([]);
  });

  test("leaves nothing of what it was, where what is in the way is not its own", async () => {
    put("client.ts", "by hand");
    put(`.specloom.dead-0123456789abcdef.tmp/new/client.ts`, "");
    expect(await write(files)).toEqual(["output-foreign client.ts"]);
    expect(there()).toEqual({ "client.ts": "by hand" });
    expect(isStaged(folder)).toBe(false);
  });

  test("on another machine is over when it is old", async () => {
    await write(files);
    leave(false, { process: process.pid, host: "elsewhere" });
    const owner = path.join(folder, drafts, "owner.json");
    utimesSync(owner, 0, 0);
    expect(await write(later)).toEqual([]);
    expect(isStaged(folder)).toBe(false);
  });

  test("has its folders told from those of others by their names", async () => {
    const others = {
      ".specloom.tmp2/a": "",
      "client.ts.tmp": "",
      "a.tmp/b": "",
      ".specloom.x.tmp/c": "",
    };
    for (const [file, text] of Object.entries(others)) put(file, text);
    expect(isStaged(folder)).toBe(false);
    await write(files);
    await write(later);
    expect(there()).toEqual({ ...others, ...Object.fromEntries(later) });
  });
});

test("a folder that was made for an output goes where the output does not come", async () => {
  const both = new Map([
    ["a", "a file"],
    ["a/b", "and a folder"],
  ]);
  const output = path.join(folder, "new", "deep");
  await expect(update(output, contentsOf("shop", both))).rejects.toThrow();
  expect(readdirSync(folder)).toEqual([]);
});

test("an output that is a file is refused", async () => {
  put("out", "mine");
  for (const output of ["out", "out/deep"]) {
    const { refused } = await update(path.join(folder, output), contentsOf("shop", files));
    expect(refused.map(({ rule }) => rule)).toEqual(["output-folder"]);
  }
  expect(readFiles(folder)).toEqual({ out: "mine" });
});

test("a run that goes on says so, and is not taken for an old one", () => {
  const staging = makeStaging(folder);
  const owner = path.join(staging, "owner.json");
  utimesSync(owner, 0, 0);
  refresh(staging);
  expect(statSync(owner).mtimeMs).toBeGreaterThan(Date.now() - 600_000);
});

test("runs at the same time write one after the other", async () => {
  const versions = Array.from({ length: 12 }, (_, index) => {
    return new Map([...later].map(([file, text]) => [file, `${text}// ${index}\n`]));
  });
  const refused = await Promise.all(versions.map((each) => write(each)));
  expect(refused.flat()).toEqual([]);
  expect(versions.map((each) => Object.fromEntries(each))).toContainEqual(there());
  expect(isStaged(folder)).toBe(false);
});

test("a run that cannot end its turn says so, and another one waits for it", async () => {
  await write(files);
  put(".specloom.tmp/owner.json", JSON.stringify({ process: process.pid, host: hostname() }));
  const waiting = write(later);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(there()["client.ts"]).toBe(files.get("client.ts"));
  rmSync(path.join(folder, ".specloom.tmp"), { recursive: true });
  expect(await waiting).toEqual([]);
  expect(there()).toEqual(Object.fromEntries(later));
});
