// Kills runs of `generate` and sandboxes with --data at random moments, and counts what is left: clients
// that are neither the old nor the new one, leftovers after the next run, and writes that a sandbox
// acknowledged and lost. Run after `npm run build`; `node bench/kill.js 100` kills a hundred times each.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const times = Number(process.argv[2] ?? 40);
const root = path.dirname(import.meta.dirname);
const bin = path.join(root, "generator/bin/specloom.js");
const work = mkdtempSync(path.join(tmpdir(), "specloom-kill-"));

/** The seeded credentials of the sandbox. */
const headers = {
  "X-Spaaza-Chain-ID": "1743",
  "X-Spaaza-API-version": "1.6.1",
  "X-Spaaza-Session-User-ID": "70112",
  "X-Spaaza-Session-Key": "sandbox-session-key",
};

const generated = await killGenerate();
console.log(
  `generate, killed ${times} times: ${generated.old} old, ${generated.new} new, ${generated.mixed} mixed; ` +
    `after the next run ${generated.wrong} wrong, ${generated.leftovers} with leftovers`,
);
const sandbox = await killSandbox();
console.log(
  `sandbox --data, killed ${times} times: ${sandbox.acknowledged} writes acknowledged, ${sandbox.lost} lost, ` +
    `${sandbox.leftovers} leftovers after the next start`,
);
rmSync(work, { recursive: true });
const failures =
  generated.mixed + generated.wrong + generated.leftovers + sandbox.lost + sandbox.leftovers;
process.exitCode = failures === 0 ? 0 : 1;

/** Every second moment is within the last fifth of a run, where it writes. */
async function killGenerate() {
  const counts = { old: 0, new: 0, mixed: 0, wrong: 0, leftovers: 0 };
  const folder = path.join(work, "generate");
  mkdirSync(path.join(folder, "node_modules"), { recursive: true });
  const document = path.join(root, "test/generator/cases/readme-train-travel/openapi.yaml");
  const text = readFileSync(document, "utf8");
  // Another description of each operation: nearly every file of the client differs.
  const versions = [text, text.replaceAll("summary: ", "summary: Again, ")];
  const client = path.join(folder, "client");
  const clients = [];
  let longest = 0;
  for (const version of versions) {
    writeFileSync(path.join(folder, "openapi.yaml"), version);
    const started = performance.now();
    await generate(folder);
    longest = Math.max(longest, performance.now() - started);
    clients.push(contentOf(client));
  }
  for (let index = 0; index < times; index++) {
    const next = index % 2;
    writeFileSync(path.join(folder, "openapi.yaml"), versions[next]);
    const share = index % 4 < 2 ? Math.random() : 0.8 + Math.random() * 0.25;
    await generate(folder, share * longest);
    const found = contentOf(client);
    if (found === clients[next]) counts.new++;
    else if (found === clients[1 - next]) counts.old++;
    else counts.mixed++;
    await generate(folder);
    if (contentOf(client) !== clients[next]) counts.wrong++;
    if (leftoversIn(folder).length > 0) counts.leftovers++;
  }
  return counts;
}

/** Generates; kills the run after a while, where it is given. */
async function generate(folder, after) {
  const args = ["--input", "openapi.yaml", "--output", "client", "--name", "trains"];
  const child = spawn(process.execPath, [bin, "generate", ...args], {
    cwd: folder,
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  if (after !== undefined) {
    await Promise.race([sleep(after), ended]);
    child.kill("SIGKILL");
  }
  const [code] = await ended;
  if (after === undefined && code !== 0) throw new Error(`generate ended with ${code}`);
}

/** The files of a client with their paths, as one text. */
function contentOf(client) {
  const entries = readdirSync(client, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const own = files.filter((file) => !file.includes(".tmp"));
  return own
    .sort()
    .map((file) => `${file}\n${readFileSync(file, "utf8")}`)
    .join("\n");
}

function leftoversIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => {
    return name.endsWith(".tmp");
  });
}

async function killSandbox() {
  const folder = path.join(work, "sandbox");
  mkdirSync(folder);
  const data = path.join(folder, "data.json");
  const acknowledged = new Map();
  let lost = 0;
  for (let index = 0; index < times; index++) {
    const { child, url } = await startSandbox(data);
    const ended = once(child, "exit");
    lost += await countLost(url, acknowledged);
    // Writers go on until the process is gone.
    const writers = [0, 1, 2].map((writer) => write(url, `${index} ${writer}`, acknowledged));
    const before = acknowledged.size;
    while (acknowledged.size === before && child.exitCode === null) await sleep(5);
    await sleep(Math.random() * 300);
    child.kill("SIGKILL");
    await Promise.all([...writers, ended]);
  }
  const { child, url } = await startSandbox(data);
  lost += await countLost(url, acknowledged);
  child.kill("SIGTERM");
  await once(child, "exit");
  return { acknowledged: acknowledged.size + lost, lost, leftovers: leftoversIn(folder).length };
}

/** How many of the businesses are not there, or not as they were made. */
async function countLost(url, acknowledged) {
  let lost = 0;
  for (const [id, name] of acknowledged) {
    const response = await fetch(`${url}/resources/business/${id}`, { headers });
    const found = response.ok ? await response.json() : {};
    if (found.name === name) continue;
    lost++;
    acknowledged.delete(id);
  }
  return lost;
}

async function startSandbox(data) {
  const args = [bin, "sandbox", "spaaza", "--data", data];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  for await (const chunk of child.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    said += chunk;
    const [url] = /http:[\w:./-]+/.exec(said) ?? [];
    if (url) return { child, url };
  }
  throw new Error(`the sandbox did not start: ${said}`);
}

/** Makes businesses one after the other until nobody answers. */
async function write(url, label, acknowledged) {
  for (let number = 0; ; number++) {
    const name = `Store ${label} ${number}`;
    const sent = { ...headers, "Content-Type": "application/json" };
    try {
      const body = JSON.stringify({ name });
      const response = await fetch(`${url}/resources/business`, {
        method: "POST",
        headers: sent,
        body,
      });
      if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
      const { id } = await response.json();
      acknowledged.set(id, name);
    } catch (error) {
      if (error instanceof TypeError || error instanceof SyntaxError) return;
      throw error;
    }
  }
}
