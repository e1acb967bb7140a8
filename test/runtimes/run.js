// The same calls in every runtime and with every kind of `fetch` that people use: `npm run runtimes`.
// Installs the runtimes into bench/.cache, prints a table of outcomes, and fails where two differ
// without a reason that is known.
import { spawn, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const here = import.meta.dirname;
const installed = path.join(here, "../../bench/.cache/runtimes");
const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((file) =>
  existsSync(file),
);

/** What a runtime does differently by itself, by its name and the call's. */
const known = {
  Bun: {
    "multipart, a file and an object": "Bun adds the charset to the type of a Blob",
    "multipart, a FormData": "Bun adds the charset to the type of a Blob",
  },
  Chromium: {
    "a redirect within the origin": "a browser does not show where a redirect leads",
    "a redirect elsewhere": "a browser does not show where a redirect leads",
  },
};

install();
const work = mkdtempSync(path.join(tmpdir(), "specloom-runtimes-"));
let report = () => {};
const reported = new Promise((resolve) => {
  report = resolve;
});
const files = new Map();
let close = () => {};
try {
  const calls = await bundled("calls.ts");
  const own = await bundled("own.ts");
  const { serve } = await import(pathToFileURL(await bundled("server.ts")));
  const site = await serve({ files, report });
  close = site.close;
  const results = await everywhere(site.origin, calls, own);
  process.exitCode = print(results) === 0 ? 0 : 1;
} finally {
  close();
  rmSync(work, { recursive: true, force: true });
}

/** Brings the runtimes where they are not there. Some fetch their program in a script of their own. */
function install() {
  const wanted = path.join(here, "package.json");
  if (existsSync(path.join(installed, "node_modules"))) return;
  mkdirSync(installed, { recursive: true });
  cpSync(wanted, path.join(installed, "package.json"));
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: installed,
    stdio: "inherit",
  });
  if (status !== 0) throw new Error(`npm install failed in ${installed}`);
}

/** A file of this folder with all that it imports in one file. */
async function bundled(file) {
  const extensionAlias = { ".js": [".ts", ".js"] };
  const bundle = await rolldown({
    input: path.join(here, file),
    platform: "neutral",
    external: /^node:/,
    resolve: { extensionAlias },
  });
  const target = path.join(work, file.replace(/\.ts$/, ".mjs"));
  await bundle.write({ file: target, format: "esm" });
  await bundle.close();
  return target;
}

/** The outcomes by the name of the runtime, or why there are none. */
async function everywhere(origin, calls, own) {
  const { outcomes } = await import(pathToFileURL(calls));
  const library = (name, file) =>
    import(pathToFileURL(path.join(installed, "node_modules", name, file)));
  const undici = await library("undici", "index.js");
  const nodeFetch = await library("node-fetch", "src/index.js");
  globalThis.self ??= globalThis;
  const { Response: Polyfill } = await library("whatwg-fetch", "dist/fetch.umd.js").then(
    ({ default: named }) => named,
  );
  const all = new Map();
  const add = async (name, run) => {
    process.stderr.write(`${name}\n`);
    try {
      all.set(name, new Map(await run()));
    } catch (error) {
      all.set(name, `not run: ${error.message}`);
    }
  };
  await add("Node", () => outcomes(origin));
  await add("no body", () => outcomes(origin, { fetch: withoutBody(Polyfill) }));
  await add("node-fetch", () => {
    return outcomes(origin, { fetch: nodeFetch.default, FormData: nodeFetch.FormData });
  });
  await add("undici", () => outcomes(origin, { fetch: undici.fetch, FormData: undici.FormData }));
  const script = path.join(work, "main.mjs");
  writeFileSync(
    script,
    `import { run } from ${JSON.stringify(pathToFileURL(own).href)};
await run(${JSON.stringify(origin)}, (text) => console.log(text));\n`,
  );
  const program = (name) => path.join(installed, "node_modules/.bin", name);
  // No permission but to reach the server and to read the two files.
  await add("Deno", () =>
    spawned(program("deno"), [
      "run",
      "--no-prompt",
      "--allow-net=127.0.0.1",
      `--allow-read=${work}`,
      script,
    ]),
  );
  await add("Bun", () => spawned(program("bun"), ["run", script]));
  await add("workerd", () => inWorkerd(origin, calls));
  await add("Chromium", () => inChromium(origin, own));
  return all;
}

/** A `fetch` of React Native's and whatwg-fetch's kind: its answers have no `body` to stream. */
function withoutBody(Polyfill) {
  return async (url, init) => {
    const response = await fetch(url, init);
    const { status, statusText, headers } = response;
    const bytes = await response.arrayBuffer();
    const shown = new Polyfill(bytes.byteLength > 0 ? bytes : undefined, { headers: [...headers] });
    // Its constructor refuses what it does not know, as that of React Native does not.
    return Object.assign(shown, { status, statusText, ok: response.ok, url });
  };
}

async function spawned(program, args) {
  const child = spawn(program, args, { cwd: work, stdio: ["ignore", "pipe", "pipe"] });
  const texts = [[], []];
  [child.stdout, child.stderr].forEach((stream, index) => {
    stream.on("data", (chunk) => void texts[index].push(chunk));
  });
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const [said, complained] = texts.map((chunks) => Buffer.concat(chunks).toString());
  if (code !== 0) throw new Error(complained.trim().split("\n").slice(0, 3).join(" "));
  return JSON.parse(said.trim().split("\n").at(-1));
}

async function inWorkerd(origin, calls) {
  const file = path.join(installed, "node_modules/miniflare/dist/src/index.js");
  const { Miniflare } = (await import(pathToFileURL(file))).default;
  const worker = new Miniflare({
    modules: [
      {
        type: "ESModule",
        path: "main.mjs",
        contents: `import { outcomes } from "./calls.mjs";
export default {
  async fetch() {
    return Response.json(await outcomes(${JSON.stringify(origin)}));
  },
};`,
      },
      { type: "ESModule", path: "calls.mjs", contents: readFileSync(calls, "utf8") },
    ],
    compatibilityDate: "2025-11-01",
  });
  try {
    const response = await worker.dispatchFetch("http://worker/");
    if (!response.ok) throw new Error((await response.text()).split("\n")[0]);
    return await response.json();
  } finally {
    await worker.dispose();
  }
}

/** A page of the server's own origin, so that the browser lets it see all answers. */
async function inChromium(origin, own) {
  if (!chromium) throw new Error("Chromium is not installed");
  files.set("/own.js", readFileSync(own, "utf8"));
  files.set(
    "/page",
    `<!doctype html><script type="module">
import { run } from "/own.js";
await run(location.origin, (body) => fetch("/report", { method: "POST", body }));
</script>`,
  );
  const profile = path.join(work, "profile");
  const args = ["--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`];
  const child = spawn(chromium, [...args, "--remote-debugging-port=0", `${origin}/page`], {
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(reject, 60_000, new Error("no report within a minute"));
  });
  try {
    return JSON.parse(await Promise.race([reported, late]));
  } finally {
    clearTimeout(timer);
    child.kill();
    await ended;
  }
}

/** Prints the table; gives how many outcomes differ from those of Node without a known reason. */
function print(results) {
  const names = [...results.keys()];
  const [reference] = results.values();
  const notes = [];
  const lines = [...reference].map(([call, expected]) => {
    const cells = names.map((name) => {
      const outcomes = results.get(name);
      if (typeof outcomes === "string") return "-";
      const outcome = outcomes.get(call) ?? "missing";
      if (outcome === expected) return "=";
      const reason = known[name]?.[call];
      notes.push({ name, call, outcome, reason });
      return reason === undefined ? "DIFFERENT" : "known";
    });
    return [call, expected.slice(0, 48), ...cells.slice(1)];
  });
  const rows = [["call", "outcome in Node", ...names.slice(1)], ...lines];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    );
  }
  for (const { name, call, outcome, reason } of notes) {
    console.log(`\n${name}, ${call}: ${outcome}${reason ? ` (known: ${reason})` : ""}`);
  }
  for (const [name, outcomes] of results) {
    if (typeof outcomes === "string") console.log(`\n${name}: ${outcomes}`);
  }
  const different = notes.filter(({ reason }) => reason === undefined).length;
  const notRun = [...results.values()].filter((outcomes) => typeof outcomes === "string").length;
  console.log(
    `\n${reference.size} calls in ${names.length} surroundings: ${different} different, ${notes.length - different} known, ${notRun} not run`,
  );
  return different;
}
