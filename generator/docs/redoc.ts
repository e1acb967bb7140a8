// The one door to Redocly's command line: turns a configured API into one HTML page that stands
// on its own.
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { configFile, UsageError } from "../load/config.js";
import { policyPlaceholder, withPolicy } from "./policy.js";
import { favicon } from "./theme.js";

const run = promisify(execFile);

/** The page did not come out; the message is what Redocly said. */
export class RedocError extends Error {}

/** Where Redocly's command line is. Throws a `UsageError` where it is not installed. */
export function findRedocly(folder: string): string {
  for (const from of [path.join(folder, "package.json"), import.meta.url]) {
    try {
      const manifest = createRequire(from).resolve("@redocly/cli/package.json");
      const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: { redocly: string } };
      return path.join(path.dirname(manifest), bin.redocly);
    } catch {
      // It may still be where this tool itself is installed.
    }
  }
  throw new UsageError(
    "the docs are rendered by @redocly/cli, which is not installed; run npm install --save-dev @redocly/cli@2.77.0",
  );
}

/** Writes the template that pages are made from, and gives its path. */
export function writeTemplate(folder: string): string {
  const file = path.join(folder, "reference.hbs");
  writeFileSync(file, template);
  return file;
}

interface PageOptions {
  readonly redocly: string;
  readonly template: string;
  /** The folder of the configuration. */
  readonly folder: string;
  /** The path of a document. */
  readonly document: string;
  readonly file: string;
}

/** Writes one API's page. Rejects with a `RedocError`. */
export async function writePage({
  redocly,
  template,
  folder,
  document,
  file,
}: PageOptions): Promise<void> {
  const options = ["--config", configFile, "--lint-config", "off", "--inlineBundle"];
  const args = [
    redocly,
    "build-docs",
    document,
    ...options,
    "--template",
    template,
    "--output",
    file,
  ];
  try {
    await run(process.execPath, args, { cwd: folder, env: { ...process.env, ...quiet } });
  } catch (error) {
    throw new RedocError(reasonOf(error));
  }
  writeFileSync(file, standAlone(readFileSync(file, "utf8")));
}

/** No telemetry, neither from this machine nor from a reader's, and no look for updates. */
const quiet = {
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  NO_COLOR: "1",
};

function reasonOf(error: unknown): string {
  const { stderr } = error as { stderr?: unknown };
  const lines = typeof stderr === "string" ? stderr.split("\n").map((line) => line.trim()) : [];
  const said = lines.filter((line) => line !== "" && !/^[╔║╚]/.test(line));
  return said.length > 0 ? said.join(" ") : String(error);
}

/** A page that asks no other host for anything. */
function standAlone(page: string): string {
  if (!page.includes('"disableTelemetry":true')) {
    throw new RedocError("this version of @redocly/cli builds pages that report to its maker");
  }
  const local = page
    .replace(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g, () => wordmark)
    .replace(/https:\/\/(?:cdn|otel\.cloud)\.redocly\.com\/[\w./-]+/g, () => "data:,");
  return withPolicy(local);
}

// Redoc loads its logo and optional icons from its maker's hosts, and reports to one. The name in
// writing does as well as the logo; of the others none is used here.
const wordmark = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="14"><text x="1" y="11" font-family="system-ui,sans-serif" font-size="11" font-weight="600" fill="#4c86f5">Redoc</text></svg>',
)}`;

const barHeight = "44px";

/** Says of a page that it is one of ours. */
export const barMark = '<a href="../index.html">← All references</a>';

// Redoc's own colours are at hand as --bg-color and its like; they follow its light and dark mode.
const template = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyPlaceholder}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}}</title>
<link rel="icon" href="${favicon}">
{{{redocHead}}}
<style>
body { margin: 0; padding: 0; }
.site-bar {
  position: sticky; top: 0; z-index: 20; box-sizing: border-box; height: ${barHeight};
  display: flex; align-items: center; padding: 0 20px;
  background: var(--bg-color); border-bottom: 1px solid var(--border-color-primary);
  font: 14px/1.4 system-ui, sans-serif;
}
.site-bar a { color: var(--text-color-primary); text-decoration: none; }
.site-bar a:hover { text-decoration: underline; }
/* Tables scroll, so that names need no breaks. */
#redoc :is(td, th) code { word-break: normal; overflow-wrap: normal; }
#redoc > div { --navbar-height: ${barHeight} !important; --navbar-stack-height: ${barHeight} !important; }
</style>
</head>
<body>
<div class="site-bar">${barMark}</div>
{{{redocHTML}}}
</body>
</html>
`;
