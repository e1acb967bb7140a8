// The two samples of a call make one request: what the client sends is what curl sends, of bodies in every
// media type and of parameters in every style.
import { execFile, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test, vi } from "vitest";
import {
  child,
  entriesOf,
  type JsonObject,
  type JsonValue,
} from "../../generator/document/json.js";
import { isJson } from "../../generator/document/media-types.js";
import { generate } from "../../generator/generate.js";
import { load } from "../../generator/load/load.js";
import { build } from "../../generator/model/build.js";
import { type Sample, samplesOf } from "../../generator/samples/samples.js";
import { documentOf } from "../generator/cases.js";
import { type Seen, scriptedServer } from "../runtime/scripted-server.js";

const folder = mkdtempSync(path.join(tmpdir(), "specloom-same-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
const AsyncFunction = (async () => {}).constructor as new (
  ...text: string[]
) => (module: object, console: { log: () => void }) => Promise<void>;

/** A part of a body, or the whole of it. */
interface Sent {
  readonly about: string;
  readonly text: string;
}

/** A request as far as both have to agree: how parts are told apart is for each to choose. */
function sent({ method, url, headers, body }: Pick<Seen, "method" | "url" | "headers" | "body">) {
  const type = String(headers["content-type"] ?? "").replace(/;\s*charset=utf-8$/i, "");
  const boundary = /boundary=([^;]+)/.exec(type)?.[1];
  const whole = { about: type, text: isJson(type) ? JSON.stringify(JSON.parse(body)) : body };
  const parts = boundary === undefined ? [whole] : partsOf(body, boundary);
  // Where an answer may be JSON alone, a command need not ask for it.
  const asked = headers["accept"] ?? "*/*";
  const accept = asked === "application/json" ? "*/*" : asked;
  return { method, url, type: type.replace(/;.*/s, ""), accept, parts };
}

function partsOf(body: string, boundary: string): Sent[] {
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [head = "", ...text] = part.trimStart().split("\r\n\r\n");
      const lines = head.split("\r\n").map((line) => {
        // Which name a file has, and which type one of no known kind, is for its sender to say.
        const plain = line.replace(/^content-disposition: (form-data|attachment)(; )?/i, "");
        return plain.replace(/;? ?filename=.*|^content-type: application\/octet-stream$/i, "");
      });
      const about = lines.filter((line) => line !== "").sort();
      return { about: about.join(" ").toLowerCase(), text: text.join("").trim() };
    });
}

/** What the client sends first. */
async function sentByClient(client: object, { code }: Sample) {
  const requests: Pick<Seen, "method" | "url" | "headers" | "body">[] = [];
  vi.stubGlobal("fetch", async (input: string, init: RequestInit) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    requests.push({
      method: request.method,
      url: pathname + search,
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    });
    return Response.json({});
  });
  const runnable = code.replace(/^import (\{[^}]+\}) from "[^"]+";/, "const $1 = module;");
  // What such an answer means to the client is not what this is about.
  await new AsyncFunction("module", "console", runnable)(client, { log() {} }).catch(() => {});
  vi.unstubAllGlobals();
  const [first] = requests;
  return first && sent(first);
}

/** What the command sends. */
async function sentByCurl({ code }: Sample) {
  const { url, seen } = await scriptedServer({ json: {} });
  const command = code.replace(/'https?:\/\/[^/']+/, `'${url}`);
  await promisify(execFile)("sh", ["-c", command], { cwd: folder });
  const [first] = seen;
  return first && sent(first);
}

const cases = [
  ...["answers", "body-choices", "form-encoding", "forms", "media-types", "multipart-encoding"],
  ...[
    "multipart-kinds",
    "parameters",
    "readme-parameters-style",
    "reserved-characters",
    "text-and-binary",
  ],
];

/** What every property of a form looks like, by the cases whose documents say how these are written. */
const wholeForms: Readonly<Record<string, JsonObject>> = {
  "form-encoding": {
    seats: ["12 A", "12 B"],
    from: { city: "Utrecht", zip: "3511 AB" },
    buyer: { city: "Göttingen" },
    options: { bike: "yes", quiet: "a&b" },
    days: [1, 2],
    tags: ["one", "two words"],
    classes: ["1", "2"],
    back: "https://a.example/?b=c",
    note: 'say "hi"',
    plain: "a=b&c",
    texts: ["a", "b"],
    spread: { city: "Bern", zip: "3011" },
  },
  "multipart-encoding": {
    sound: "sound",
    place: { hall: 'The "Great" Hall; \\ east' },
    note: "plain",
    label: "a label",
    score: "<score/>",
    dates: [1, 2],
    range: { from: 1, to: 2 },
    genres: ["a", "b"],
    bare: "aGVsbG8",
    extra: '{"a":1}',
    tracks: [{ title: "One" }, { title: "Two" }],
  },
};

/** A document as it is, or with an example of a whole form. */
async function documentWith(name: string, whole?: JsonObject): Promise<JsonObject> {
  const { document = {} } = await load(documentOf(name));
  if (whole === undefined) return document;
  const [[, item] = []] = entriesOf(child(document, "paths"));
  const content = entriesOf(child(child(child(item, "post"), "requestBody"), "content"));
  for (const [, media] of content) (media as Record<string, JsonValue>)["example"] = whole;
  return document;
}

test
  .runIf(hasCurl)
  .each([
    ...cases.map((name) => ({ name, whole: undefined })),
    ...Object.entries(wholeForms).map(([name, whole]) => ({ name, whole })),
  ])("$name", async ({ name, whole }) => {
  const document = await documentWith(name, whole);
  const own = path.join(folder, whole === undefined ? name : `${name}-whole`);
  const { files } = await generate({ input: document, name });
  for (const [file, text] of files) {
    mkdirSync(path.dirname(path.join(own, file)), { recursive: true });
    writeFileSync(path.join(own, file), text);
  }
  const client = (await import(path.join(own, "index.ts"))) as object;
  let count = 0;
  for (const [{ id }, all] of samplesOf(build(document, name))) {
    const scripts = all.filter(({ label }) => label === "TypeScript");
    const commands = all.filter(({ label }) => label === "curl");
    expect(scripts.length, id).toBe(commands.length);
    for (const [index, script] of scripts.entries()) {
      const command = commands[index] as Sample;
      writeFileSync(path.join(folder, "file"), fileIn(script));
      const wanted = await sentByClient(client, script);
      const got = await sentByCurl(command);
      expect(got, `${id} ${JSON.stringify(script.choice)}`).toEqual(wanted);
      count++;
    }
  }
  console.log(`${name}: ${count} requests are the same`);
  expect(count).toBeGreaterThan(0);
});

/** What the file holds that a sample sends. */
function fileIn({ code }: Sample): string {
  return /new Blob\(\[\s*"([^"]*)"/.exec(code)?.[1] ?? "";
}
