// The main job, `npm start`: lint → generate → compile → docs → both quickstarts against sandboxes,
// over real HTTP. Requests are counted by the sandboxes, not by the examples.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { createSandbox } from "@specloom/generator";

const root = fileURLToPath(new URL("..", import.meta.url));
const { resolve } = createRequire(import.meta.url);
const redocly = resolve("@redocly/cli/bin/cli.js");
const tsc = resolve("typescript/bin/tsc");
const specloom = `${root}generator/bin/specloom.js`;
const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

process.chdir(root);
await step("Lint both specs", () => run([redocly, "lint"], quiet));
await step("Generate both clients", () => run([specloom, "generate"]));
await step("Compile them and the examples", async () => {
  await run([tsc, "-p", "tsconfig.build.json"]);
  await run([tsc, "-p", "examples"]);
});
await step("Build the docs", () => run([specloom, "docs"]));
const spaces = await step("Run the Spaces quickstart", () =>
  quickstart("spaces", { SPACES_ACCESS_TOKEN: "sandbox-token" }),
);
const spaaza = await step("Run the Spaaza quickstart", () =>
  quickstart("spaaza", {
    SPAAZA_CHAIN_ID: "1743",
    SPAAZA_SESSION_USER_ID: "70112",
    SPAAZA_SESSION_KEY: "sandbox-session-key",
  }),
);
const { spaazaErrorCatalog } = await import("specloom/spaaza");

console.log("\nSpaces: what the client found, and the requests that the sandbox counted");
for (const limit of [20, 100]) {
  for (const way of ["forward", "backward"]) {
    const requests = spaces.requests.filter(({ operation, query }) => {
      const isBackward = query.has("starting_before");
      return (
        operation === "listCustomers" &&
        query.get("limit") === String(limit) &&
        isBackward === (way === "backward")
      );
    });
    const expected = limit === 20 ? 13 : 3;
    show(spaces, `customers ${way} at limit ${limit}`, "250", requests.length, expected);
  }
  show(spaces, `the same customers both ways at limit ${limit}`, "yes");
}
show(spaces, "one customer fetched", (customer) => customer !== "nothing");
show(spaces, "unknown customer", "404 not_found");
show(spaces, "wrong token", "401 unauthorized");

console.log("\nSpaaza: what the client found, and the requests that the sandbox counted");
for (const limit of ["500", null]) {
  const requests = spaaza.requests.filter(({ operation, query }) => {
    return (
      operation === "listBusinesses" && query.get("limit") === limit && !query.has("search[*]")
    );
  });
  const what = `businesses at ${limit === null ? "the default limit" : `limit ${limit}`}`;
  show(spaaza, what, "1200", requests.length, limit === null ? 48 : 3);
}
const grows = [0, 1, 3].map((level) => `properties of business 48213 at level ${level}`);
for (const [index, what] of grows.entries()) {
  const before = index === 0 ? 0 : Number(spaaza.found.get(grows[index - 1]));
  show(spaaza, what, (count) => Number(count) > before);
}
show(spaaza, "campaign of voucher 7714209 at level 4", "id, title, description, chain");
show(spaaza, "chain of that campaign", "id");
show(spaaza, "campaign of voucher 7714209 at level 3", "id, title");
show(spaaza, "a business that is not there", "544 resource_not_found");
show(spaaza, "an owner code that is taken", "541 resource_already_exists");
const codes = Object.entries(spaazaErrorCatalog).map(([code, { name }]) => `${code} ${name}`);
const caught = codes.filter((code) => {
  return spaaza.found.get(`a call that provokes ${code.split(" ")[1]}`) === code;
});
spaaza.found.set("error codes provoked and caught by name", caught.join(", "));
show(spaaza, "error codes provoked and caught by name", codes.join(", "));
const total = spaces.requests.length + spaaza.requests.length;
console.log(`\n${total} requests in ${seconds(0)}. The docs are in docs/index.html.`);

/**
 * Runs a step and says how long it took; a failure ends the job.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
async function step(name, work) {
  const started = performance.now();
  process.stdout.write(`${name} … `);
  try {
    const result = await work();
    console.log(seconds(started));
    return result;
  } catch (error) {
    console.log(`failed\n${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}

/** @param {number} started */
function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

/**
 * Runs a script and gives what it printed; throws all of that where the script fails.
 * @param {string[]} script
 * @param {Record<string, string>} [env]
 * @returns {Promise<string>}
 */
function run(script, env = {}) {
  const child = spawn(process.execPath, script, { env: { ...process.env, ...env } });
  let printed = "";
  let said = "";
  child.stdout.on("data", (chunk) => (printed += chunk));
  child.stderr.on("data", (chunk) => (said += chunk));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => (code === 0 ? done(printed) : fail(new Error(printed + said))));
  });
}

/**
 * Runs a quickstart against a sandbox of its own.
 * @param {string} name
 * @param {Record<string, string>} credentials
 */
async function quickstart(name, credentials) {
  const sandbox = await createSandbox({ name });
  const { url } = await sandbox.listen();
  const env = { ...credentials, [`${name.toUpperCase()}_BASE_URL`]: url };
  const printed = await run([`${root}examples/dist/quickstart-${name}.js`], env);
  const requests = sandbox.requests.map(({ operation, path }) => {
    return { operation, query: new URL(path, url).searchParams };
  });
  await sandbox.close();
  const lines = printed.trim().split("\n");
  return {
    found: new Map(lines.map((line) => /** @type {[string, string]} */ (line.split(": ")))),
    requests,
  };
}

/**
 * Prints what a quickstart found. Anything else than expected makes the job fail.
 * @param {{ found: Map<string, string> }} of
 * @param {string} what
 * @param {string | ((value: string) => boolean)} expected
 * @param {number} [requests]
 * @param {number} [expectedRequests]
 */
function show({ found }, what, expected, requests, expectedRequests) {
  const value = found.get(what) ?? "nothing";
  const fits = typeof expected === "string" ? value === expected : expected(value);
  const isFine = fits && requests === expectedRequests;
  const counted = requests === undefined ? "" : ` in ${requests} requests`;
  console.log(`  ${isFine ? "✓" : "✗"} ${what}: ${value}${counted}`);
  if (isFine) return;
  console.log(
    `    expected ${expectedRequests ?? (typeof expected === "string" ? expected : "more")}`,
  );
  process.exitCode = 1;
}
