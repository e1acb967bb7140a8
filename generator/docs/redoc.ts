// The one door to Redocly's command line: turns a configured API into one HTML page that stands
// on its own.
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import type { JsonObject } from "../document/json.js";
import { UsageError } from "../load/config.js";
import type { Operation } from "../model/model.js";
import { favicon } from "./favicon.js";
import type { Markup } from "./html.js";
import { policyPlaceholder, withPolicy } from "./policy.js";

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

/** The one page that shows a whole API in Redoc, and where on it an operation stands. */
export function redocPage(folder: string, operation?: Operation): string {
  const page = `${folder}/reference.html`;
  if (operation === undefined || operation.hasMadeId) return page;
  const group = operation.group === undefined ? "" : `${slug(operation.group)}/`;
  return `${page}#/${group}${slug(operation.id)}`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\w]+/g, "-")
    .replace(/^-|-$/g, "");
}

interface PageOptions {
  readonly redocly: string;
  /** The folder to work in. */
  readonly drafts: string;
  readonly name: string;
  /** The document that the page shows. */
  readonly document: JsonObject;
  /** What stands at the head of it. */
  readonly header: Markup;
}

/** One API's page in Redoc. Rejects with a `RedocError`. */
export async function renderPage({
  redocly,
  drafts,
  name,
  document,
  header,
}: PageOptions): Promise<string> {
  const place = (ending: string) => path.join(drafts, `${name}.${ending}`);
  writeFileSync(place("json"), JSON.stringify(document));
  writeFileSync(place("hbs"), template);
  writeFileSync(place("yaml"), JSON.stringify(configuration));
  const args = [redocly, "build-docs", place("json"), "--config", place("yaml")];
  args.push("--lint-config", "off", "--inlineBundle", "--template", place("hbs"));
  args.push("--output", place("html"));
  try {
    await run(process.execPath, args, { cwd: drafts, env: { ...process.env, ...quiet } });
  } catch (error) {
    throw new RedocError(reasonOf(error));
  }
  const page = readFileSync(place("html"), "utf8");
  // Not in the template, whose language the names of APIs would be taken for.
  return standAlone(page.replace(headerPlace, () => `<body>\n${header}`));
}

/** Without a language here, build-docs shows no `x-codeSamples`. */
const configuration = {
  telemetry: "off",
  openapi: {
    showExtensions: false,
    codeSamples: { languages: [{ lang: "TypeScript" }, { lang: "Shell" }, { lang: "Payload" }] },
  },
};

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

/** Say of a page that it is one of ours, the second and third as it was in former versions. */
export const barMarks = [
  '<a class="home" href="../index.html">',
  '<a href="index.html">← The other pages of this API</a>',
  '<a href="../index.html">← All references</a>',
];

const headerPlace = "<body>\n<!-- header -->";

const template = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyPlaceholder}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}}</title>
<link rel="icon" href="${favicon}">
<link rel="stylesheet" href="../assets/reference.css">
<script src="../assets/theme.js"></script>
{{{redocHead}}}
</head>
${headerPlace}
{{{redocHTML}}}
<script src="../assets/header.js"></script>
</body>
</html>
`;
