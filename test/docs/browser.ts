// Opens pages in Chromium and says what they asked for, from the browser's own network log.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** Where Chromium is; undefined where it is not installed. */
export const chromium: string | undefined = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(
  (file) => existsSync(file),
);

export interface Visit {
  /** The markup after the page's scripts have run. */
  readonly markup: string;
  /** What the page asked for, itself excepted. */
  readonly requests: readonly string[];
  /** What the browser refused to load or run, and what failed in a script. */
  readonly complaints: readonly string[];
}

/** Loads a page and waits until its scripts have nothing left to do. */
export async function visit(url: string): Promise<Visit> {
  const profile = mkdtempSync(path.join(tmpdir(), "specloom-browser-"));
  const log = path.join(profile, "net-log.json");
  try {
    const { stdout, stderr } = await run(chromium ?? "chromium", [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      // Nothing leaves this machine, whatever a page asks for.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      `--user-data-dir=${profile}`,
      `--log-net-log=${log}`,
      "--enable-logging=stderr",
      "--virtual-time-budget=10000",
      "--dump-dom",
      url,
    ]);
    const lines = stderr.split("\n").filter((line) => line.includes(":CONSOLE:"));
    return {
      markup: stdout,
      requests: requestsOfPages(readFileSync(log, "utf8")),
      complaints: lines.filter((line) => /Content Security Policy|Uncaught/.test(line)),
    };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The requests that a page started. Those of the browser itself have no origin. */
function requestsOfPages(netLog: string): string[] {
  const log: { events: { params?: { url?: string; initiator?: string } }[] } = JSON.parse(netLog);
  return log.events.flatMap(({ params }) => {
    return params?.url !== undefined && params.initiator?.startsWith("http") ? params.url : [];
  });
}

function run(program: string, args: string[]): Promise<{ stdout: string; stderr: string }> {
  const child = spawn(program, args);
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", () => resolve({ stdout, stderr }));
  });
}

export interface Served {
  readonly url: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  readonly close: () => void;
}

/** Serves the pages of a folder. */
export async function serve(folder: string): Promise<Served> {
  const asked: string[] = [];
  const server = createServer(({ url = "/" }, response) => {
    asked.push(url);
    const file = path.join(folder, new URL(url, "http://127.0.0.1").pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    const types: Record<string, string> = { ".css": "text/css", ".js": "text/javascript" };
    const type = types[path.extname(file)] ?? "text/html";
    return response.writeHead(200, { "Content-Type": type }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, asked, close };
}
