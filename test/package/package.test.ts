// The package as other people get it: what is in it, that it compiles and runs, and how much of it a bundle keeps.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { publint } from "publint";
import { rolldown } from "rolldown";
import { afterAll, describe, expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { pack, tsc } from "./packed.js";

const { consumer, folder, files, remove } = pack();
afterAll(remove);

/** Every script of the package, by its path. */
const scripts = files
  .filter((file) => /^dist\/.*\.js$/.test(file))
  .map((file) => [file, readFileSync(path.join(folder, file), "utf8")] as const);

describe("the tarball", () => {
  test("holds what was built, the readme, the licence and the manifest", () => {
    const built = /^dist\/(src|generated|spec\/seeds|spec\/\w+\/sandbox)\/.+\.(js|d\.ts)$/;
    const others = files.filter((file) => !built.test(file));
    expect(others.toSorted()).toEqual([
      ...["LICENSE", "README.md", "bin/specloom.js"],
      ...["dist/spec/spaaza/openapi.json", "dist/spec/spaces/openapi.json"],
      "package.json",
    ]);
  });

  test("has openapi-fetch as its only dependency, and the generator only for who wants a sandbox", () => {
    const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]);
    expect(Object.keys(manifest.peerDependencies)).toEqual(["@specloom/generator"]);
    expect(manifest.peerDependenciesMeta).toEqual({ "@specloom/generator": { optional: true } });
    expect(manifest).not.toHaveProperty("optionalDependencies");
    expect(manifest).not.toHaveProperty("scripts.prepare");
    expect(manifest).toMatchObject({
      repository: { type: "git" },
      homepage: expect.stringMatching(/^https:/),
    });
  });

  test("imports openapi-fetch and its own files, the generator for sandboxes, nothing of Node", () => {
    const foreign = (inSpec: boolean) => {
      const some = scripts.filter(([file]) => file.startsWith("dist/spec/") === inSpec);
      const imported = some.flatMap(([, text]) => {
        return [...text.matchAll(/\bfrom\s*["']([^"']+)|\bimport\s*\(?["']([^"']+)/g)].map(
          ([, from, direct]) => from ?? direct,
        );
      });
      return new Set(imported.filter((specifier) => !specifier?.startsWith(".")));
    };
    expect(foreign(false)).toEqual(new Set(["openapi-fetch"]));
    const users = scripts.filter(([, text]) => text.includes('from "openapi-fetch"'));
    expect(users.map(([file]) => file).toSorted()).toEqual([
      "dist/generated/spaaza/fetch.js",
      "dist/generated/spaces/fetch.js",
    ]);
    const documents = ["specloom/spaces/openapi.json", "specloom/spaaza/openapi.json"];
    expect(foreign(true)).toEqual(new Set(["@specloom/generator/sandbox", ...documents]));
    for (const [file, text] of scripts) expect(text, file).not.toMatch(/\brequire\(|node:/);
  });

  test("is fine with publint", async () => {
    const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
    expect(messages).toEqual([]);
  });
});

describe("a consumer compiles", () => {
  const settings = {
    noEmit: true,
    strict: true,
    target: "es2022",
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
  };
  const resolutions = {
    nodenext: { module: "nodenext", moduleResolution: "nodenext" },
    bundler: { module: "esnext", moduleResolution: "bundler" },
  };
  const worlds = {
    "in Node": { lib: ["es2023"], types: ["node"] },
    "in a browser": { lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"], types: [] },
  };

  for (const [resolution, how] of Object.entries(resolutions)) {
    for (const [world, where] of Object.entries(worlds)) {
      test(`${world}, with module resolution ${resolution}`, () => {
        // Only nodenext knows that a file is CommonJS.
        const include = resolution === "nodenext" ? ["*.ts", "*.cts"] : ["*.ts"];
        const file = path.join(consumer, "tsconfig.json");
        writeFileSync(
          file,
          JSON.stringify({ compilerOptions: { ...settings, ...how, ...where }, include }),
        );
        tsc(["-p", file]);
      });
    }
  }
});

describe("a consumer declares types that it does not name", () => {
  const manifest = path.join(folder, "package.json");

  /** The declarations of the library among the consumers. */
  function declarations(module: string, moduleResolution: string): string {
    const file = path.join(consumer, "tsconfig.library.json");
    const how = { strict: true, target: "es2022", module, moduleResolution };
    const where = { lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"], types: [] };
    const what = { declaration: true, emitDeclarationOnly: true, outDir: "declared" };
    const compilerOptions = { ...how, ...where, ...what };
    writeFileSync(file, JSON.stringify({ compilerOptions, include: ["library.ts"] }));
    tsc(["-p", file]);
    return readFileSync(path.join(consumer, "declared/library.d.ts"), "utf8");
  }

  test.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("with module %s, module resolution %s", (module, moduleResolution) => {
    const text = declarations(module, moduleResolution);
    expect(text).toContain('import("specloom/spaaza/levels").Business4');
    expect(text).not.toMatch(/: any\b|import\("\.|dist\//);
  });

  test("which takes the entry with the types of levels", () => {
    const text = readFileSync(manifest, "utf8");
    const { exports, ...rest } = JSON.parse(text);
    const { "./spaaza/levels": _, ...others } = exports;
    writeFileSync(manifest, JSON.stringify({ ...rest, exports: others }));
    try {
      expect(() => declarations("nodenext", "nodenext")).toThrow("TS2742");
    } finally {
      writeFileSync(manifest, text);
    }
  });
});

test.each(["import.mjs", "require.cjs"])("the package runs under Node through %s", (file) => {
  const output = execFileSync(process.execPath, [path.join(consumer, file)], { encoding: "utf8" });
  const expected = { name: "Ingrid", isSame: true, code: "resource_not_found" };
  expect(JSON.parse(output)).toEqual(expected);
});

test("the document of a sandbox is the one that the generator reads", async () => {
  for (const api of ["spaces", "spaaza"]) {
    const text = readFileSync(path.join(folder, `dist/spec/${api}/openapi.json`), "utf8");
    const { document } = await load(`spec/${api}/openapi.yaml`);
    expect(JSON.parse(text)).toEqual(document);
  }
});

test("a consumer makes a sandbox, without a word on stderr", () => {
  const run = spawnSync(process.execPath, [path.join(consumer, "sandbox.mjs")], {
    encoding: "utf8",
  });
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(JSON.parse(run.stdout)).toEqual({ customers: 250, chain: 1743, made: "object" });
});

describe("a bundle keeps only what is used", () => {
  const whole = { spaces: "createSpacesClient", spaaza: "createSpaazaClient" };

  test.each([
    ["spaces", "getCustomer", "/customers/{customer_id}", ["/invoices", "/webhooks", "/account"]],
    ["spaces", "listSpaces", "/spaces", ["/invoices", "/customers", "/resource_subscriptions"]],
    ["spaaza", "getBusiness", "/resources/business/{id}", ["/resources/voucher", "/schema"]],
  ] as const)("of %s: %s", async (api, name, used, unused) => {
    const transport = whole[api].replace("Client", "Transport");
    const one = await bundle(`export { ${name}, ${transport} } from "specloom/${api}";`);
    expect(one).toContain(used);
    for (const path of unused) expect(one).not.toContain(path);
    // The catalogue's sentences are for people who look a code up.
    expect(one).not.toMatch(/A required parameter is missing|A parameter or header/);
    const all = await bundle(`export { ${whole[api]} } from "specloom/${api}";`);
    // What openapi-fetch says of itself, and what a client of it calls its types.
    expect(all).not.toMatch(/parseAs|querySerializer/);
    expect(size(one)).toBeLessThan(size(all));
    console.log(`${api}: ${name} ${size(one)} bytes, the client ${size(all)} (minified, gzip)`);
  });

  /** What a bundler makes of an entry, minified. */
  async function bundle(entry: string): Promise<string> {
    const input = path.join(consumer, "entry.mjs");
    writeFileSync(input, entry);
    const build = await rolldown({ input, platform: "browser", logLevel: "silent" });
    const { output } = await build.generate({ minify: true });
    await build.close();
    // What is loaded only when it is used does not count.
    const chunks = output.filter((part) => part.type === "chunk" && !part.isDynamicEntry);
    return chunks.map((chunk) => (chunk as { code: string }).code).join("\n");
  }

  function size(code: string): number {
    return gzipSync(code, { level: 9 }).length;
  }
});

describe("its command", () => {
  const command = (place: string) => path.join(place, "bin/specloom.js");

  test("says what to install where the generator is not", () => {
    const alone = path.join(mkdtempSync(path.join(tmpdir(), "specloom-alone-")), "node_modules");
    cpSync(folder, path.join(alone, "specloom"), { recursive: true });
    const args = [command(path.join(alone, "specloom")), "sandbox", "spaces"];
    const run = spawnSync(process.execPath, args, { cwd: alone, encoding: "utf8" });
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(/^error: .* run npm install --save-dev @specloom\/generator\n$/);
  });

  test("is the generator's where that is installed, and serves the sandboxes that the package brings", async () => {
    const child = spawn(process.execPath, [command(folder), "sandbox", "spaces"], {
      cwd: consumer,
    });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    await expect
      .poll(() => text, { timeout: 30_000 })
      .toContain("spaces sandbox at http://127.0.0.1:");
    const [url = ""] = text.match(/http:\S+/) ?? [];
    const authorization = `Basic ${btoa("sandbox-token:")}`;
    const answer = await fetch(`${url}/customers?limit=1`, { headers: { authorization } });
    expect(await answer.json()).toMatchObject({ object: "list", has_more: true });
    child.kill("SIGINT");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  test("createSandbox finds the same by name, and names what it does not find", () => {
    const script = `
      import { createSandbox } from "@specloom/generator";
      const sandbox = await createSandbox({ name: "spaaza" });
      console.log(sandbox.url ?? typeof sandbox.fetch);
      await sandbox.close();
      await createSandbox({ name: "shop" }).catch((error) => console.log(error.message));`;
    const args = ["--input-type=module", "--eval", script];
    const run = spawnSync(process.execPath, args, { cwd: consumer, encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.stdout.split("\n")).toEqual([
      "function",
      'no API "shop" in redocly.yaml; it has none, and specloom/shop/sandbox is not installed',
      "",
    ]);
  });
});
