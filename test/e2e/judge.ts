// Prism between a client and a sandbox. It refuses requests and answers that the document does not allow.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { getRequestListener } from "@hono/node-server";
import type { JsonObject, JsonValue } from "../../generator/document/json.js";
import type { Stage } from "./stage.js";

/** Changes an answer on its way to Prism. */
export type Spoil = (body: JsonObject) => { body: JsonValue; contentType?: string };

export interface Judge {
  /** What a client takes as its `baseUrl`. */
  readonly url: string;
  /** The `fetch` of a client: notes each request that Prism judged, and what it found. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly judged: { requests: number; readonly violations: string[] };
  /** How many requests Prism let through to the sandbox. */
  readonly passed: () => number;
  /** Spoils the next answer of the sandbox. */
  readonly spoilNext: (spoil: Spoil) => void;
  readonly close: () => Promise<void>;
}

/** Tells answers of the sandbox from those of Prism itself. */
const marker = "X-From-Sandbox";
/** In ms; no start takes nearly as long, so that longer ones are hangs. */
const longestStart = 180_000;

export async function judge({ sandbox, document, url: sandboxUrl }: Stage): Promise<Judge> {
  let passed = 0;
  let spoil: Spoil | undefined;
  const relay = createServer(
    getRequestListener(async (request) => {
      passed++;
      const response = await sandbox.fetch(request);
      const headers = new Headers(response.headers);
      headers.set(marker, "yes");
      if (!spoil) return new Response(response.body, { status: response.status, headers });
      const { body, contentType = "application/json" } = spoil(await response.json());
      spoil = undefined;
      headers.set("Content-Type", contentType);
      return new Response(JSON.stringify(body), { status: response.status, headers });
    }),
  );
  await new Promise<void>((resolve) => relay.listen(0, "127.0.0.1", resolve));
  const basePath = new URL(sandboxUrl).pathname.replace(/\/$/, "");
  const upstream = `http://127.0.0.1:${(relay.address() as AddressInfo).port}${basePath}`;
  const prism = await startPrism(JSON.stringify(document), upstream);

  const judged = { requests: 0, violations: [] as string[] };
  return {
    url: prism.url,
    judged,
    async fetch(url, init) {
      const response = await fetch(url, init);
      judged.requests++;
      const found = findings(response);
      if (found) judged.violations.push(`${init.method} ${url}: ${await found}`);
      return response;
    },
    passed: () => passed,
    spoilNext: (next) => {
      spoil = next;
    },
    async close() {
      await prism.close();
      relay.closeAllConnections();
      await new Promise((resolve) => relay.close(resolve));
    },
  };
}

/** What Prism says against a request or its answer, also where it only warns. */
export function findings(response: Response): Promise<string> | undefined {
  const warned = response.headers.get("sl-violations");
  if (warned) return Promise.resolve(warned);
  return response.headers.has(marker) ? undefined : response.clone().text();
}

async function startPrism(document: string, upstream: string) {
  const folder = await mkdtemp(path.join(tmpdir(), "specloom-judge-"));
  const file = path.join(folder, "openapi.json");
  await writeFile(file, document);
  const cli = createRequire(import.meta.url).resolve("@stoplight/prism-cli");
  const args = ["proxy", file, upstream, "-h", "127.0.0.1", "-p", "0", "--errors"];
  const prism = spawn(process.execPath, [cli, ...args]);
  const kill = () => prism.kill();
  process.once("exit", kill);
  const close = async () => {
    process.off("exit", kill);
    const closed = new Promise((resolve) => prism.once("close", resolve));
    if (prism.exitCode === null && kill()) await closed;
    await rm(folder, { recursive: true });
  };
  return { url: await addressOf(prism), close };
}

/** Waits until Prism says where it listens. */
function addressOf(prism: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (what: string) => reject(new Error(`Prism ${what}: ${output}`));
    const timer = setTimeout(fail, longestStart, "does not start");
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /listening on (http:\/\/\S+)/.exec(output)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    };
    prism.stdout.on("data", read);
    prism.stderr.on("data", read);
    prism.once("exit", (code) => fail(`ended with ${code}`));
  });
}
