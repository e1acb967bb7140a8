// Samples for a shell. No value is more than data there, to the shell and to curl; where a credential
// belongs stands the variable that the client reads it from.
import type { HttpBody, SamplePart } from "./body.js";
import type { HttpRequest, Words } from "./http.js";
import { quote, word } from "./shell.js";
import { Upload } from "./values.js";

export function curlSample({
  method,
  url,
  basic,
  secretQuery,
  headers,
  body,
}: HttpRequest): string {
  const how = { GET: [], HEAD: ["-I"] }[method] ?? [`-X ${method}`];
  // Without -g curl reads brackets and braces as a list of URLs.
  const plain = /[{}[\]]/.test(url) ? ["-g"] : [];
  const [username, password = ""] = basic ?? [];
  const lines = [
    ["curl", ...how, ...plain, quote(url)].join(" "),
    ...secretQuery.map(([name, value]) => `--url-query ${word([`${name}=`, value])}`),
    ...(username ? [`-u ${word([username, ":", password])}`] : []),
    ...headers.map(([name, value]) => `-H ${headerWord(name, value)}`),
    ...(body ? bodyArguments(body) : []),
  ];
  return `${lines.join(" \\\n  ")}\n`;
}

/** A colon without a value would take the header away. */
function headerWord(name: string, value: Words): string {
  const [only] = value;
  if (typeof only !== "string" || value.length > 1) return word([`${name}: `, ...value]);
  return quote(only === "" ? `${name};` : `${name}: ${only}`);
}

function bodyArguments(body: HttpBody): string[] {
  if (body.kind === "text") return [`--data-raw ${quote(body.text)}`];
  if (body.kind === "file") return ["--data-binary @file"];
  if (body.kind === "form") {
    return body.pairs.map((pair) => {
      // What separates has to differ from what is data, so that styled pairs come encoded.
      if (typeof pair === "string") return `--data-raw ${quote(pair)}`;
      const [name, value] = pair;
      return `--data-urlencode ${quote(`${encodeURIComponent(name)}=${value}`)}`;
    });
  }
  // curl writes a form unless it is told otherwise, and adds what separates the parts.
  const kind = body.subtype ? [`-H ${quote(`Content-Type: multipart/${body.subtype}`)}`] : [];
  return [...kind, ...body.parts.map(partArgument)];
}

function partArgument({ name, value, type, headers }: SamplePart): string {
  // curl takes the first one for the end of the name.
  const field = name.replaceAll("=", "%3D");
  const about = [
    ...(isPlainType(type) ? [`;type=${type}`] : []),
    ...headers.map(([header, text]) => `;headers=${inQuotes(`${header}: ${text}`)}`),
  ].join("");
  if (value instanceof Upload) return `--form ${quote(`${field}=@file${about}`)}`;
  if (about === "") return `--form-string ${quote(`${field}=${value}`)}`;
  return `--form ${quote(`${field}=${inQuotes(value)}${about}`)}`;
}

/** Whether a media type is one that curl takes behind a value. */
function isPlainType(type = ""): boolean {
  return /^[\w.+-]+\/[\w.+-]+(?:; ?charset=[\w-]+)?$/.test(type);
}

/** A text as curl takes it in quotes, where nothing ends it or belongs to what comes after. */
function inQuotes(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
