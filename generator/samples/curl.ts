// Samples for a shell. No value is more than data there, to the shell and to curl; where a credential
// belongs stands the variable that the client reads it from.
import type { HttpBody, HttpRequest, Words } from "./http.js";
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
  return body.pairs.map(([name, value]) => {
    // curl takes the first one for the end of the name.
    const field = body.kind === "form" ? encodeURIComponent(name) : name.replaceAll("=", "%3D");
    if (value instanceof Upload) return `--form ${quote(`${field}=@file`)}`;
    const argument = body.kind === "form" ? "--data-urlencode" : "--form-string";
    return `${argument} ${quote(`${field}=${value}`)}`;
  });
}
