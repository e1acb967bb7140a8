// Samples for a shell. No value is more than data there, to the shell and to curl; where a credential
// belongs stands the variable that the client reads it from.
import { isMultipart, isUrlEncoded } from "../document/media-types.js";
import type { SecurityScheme } from "../model/model.js";
import { quote, Variable, word } from "./shell.js";
import { type SampleContext, schemesOf, unknownServer } from "./typescript.js";
import { filledPath, headerText, queryPairs, textOf } from "./url.js";
import { isPlainObject, type SampleValue, Upload } from "./values.js";

type Words = readonly (string | Variable)[];

export function curlSample(context: SampleContext): string {
  const { operation } = context.signature;
  const method = operation.method === "HEAD" ? "-I " : `-X ${operation.method} `;
  const url = urlOf(context);
  // Without -g curl reads brackets and braces as a list of URLs.
  const isPlain = !/[{}[\]]/.test(url);
  const command = `curl ${operation.method === "GET" ? "" : method}${isPlain ? "" : "-g "}${quote(url)}`;
  return `${[command, ...credentials(context), ...headers(context), ...bodyArguments(context)].join(" \\\n  ")}\n`;
}

function urlOf({ api, signature, request }: SampleContext): string {
  const { operation } = signature;
  const base = (operation.server ?? api.servers[0] ?? unknownServer).replace(/\/+$/, "");
  const query = request.params
    .filter(({ parameter }) => parameter.in === "query")
    .flatMap(queryPairs);
  const path = filledPath(operation.path, request.path);
  return `${base}${path}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}

function credentials({ api, signature }: SampleContext): string[] {
  return schemesOf(api, signature).map((scheme) => {
    const { option, in: place, parameter = "" } = scheme;
    const own = new Variable(option.name, option.env);
    if (place === "basic") return `-u ${word(basicPair(scheme, own))}`;
    if (place === "bearer") return `-H ${word(["Authorization: Bearer ", own])}`;
    if (place === "query") return `--url-query ${word([`${encodeURIComponent(parameter)}=`, own])}`;
    return place === "cookie"
      ? `-H ${word([`Cookie: ${parameter}=`, own])}`
      : `-H ${word([`${parameter}: `, own])}`;
  });
}

function basicPair({ option }: SecurityScheme, own: Variable): Words {
  if (option.as === "username") return [own, ":"];
  return [new Variable(`${own.name}_USERNAME`), ":", new Variable(`${own.name}_PASSWORD`)];
}

/** The client's options that a client sends always, and what the call itself gives. */
function headers({ api, signature, request }: SampleContext): string[] {
  const { parameters } = signature.operation;
  const options = api.headerOptions.flatMap(({ option, header, required, default: value }) => {
    const isTaken = parameters.some((parameter) => parameter.option === option.name);
    const given = request.options.find(({ name }) => name === option.name);
    if (given) return [`-H ${headerWord(header, headerText(given))}`];
    if (!isTaken) return [];
    if (value !== undefined) return [`-H ${headerWord(header, String(value))}`];
    return required ? [`-H ${word([`${header}: `, new Variable(option.name, option.env)])}`] : [];
  });
  const own = request.params.filter(({ parameter }) => parameter.in === "header");
  const cookies = request.params
    .filter(({ parameter }) => parameter.in === "cookie")
    .map((given) => `${given.parameter.name}=${headerText(given, encodeURIComponent)}`);
  return [
    ...options,
    ...own.map((given) => `-H ${headerWord(given.parameter.name, headerText(given))}`),
    ...(cookies.length === 0 ? [] : [`-H ${headerWord("Cookie", cookies.join("; "))}`]),
  ];
}

/** A colon without a value would take the header away. */
function headerWord(name: string, value: string): string {
  return quote(value === "" ? `${name};` : `${name}: ${value}`);
}

function bodyArguments({ signature, request }: SampleContext): string[] {
  const { body } = signature;
  const { body: value } = request;
  if (body === undefined || value === undefined) return [];
  const { mediaType, kind } = body;
  if (isMultipart(mediaType)) return parts(value);
  if (isUrlEncoded(mediaType)) return fields(value);
  const type = `-H ${headerWord("Content-Type", mediaType.includes("*") ? "application/json" : mediaType)}`;
  if (kind === "json") return [type, `--data-raw ${quote(JSON.stringify(value, null, 2))}`];
  return kind === "text"
    ? [type, `--data-raw ${quote(textOf(value))}`]
    : [type, "--data-binary @file"];
}

/** A list gives its name once for each of its items. */
function pairsOf(value: SampleValue): [string, SampleValue][] {
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([name, own]): [string, SampleValue][] => {
    return Array.isArray(own) ? own.map((item) => [name, item]) : [[name, own]];
  });
}

function fields(value: SampleValue): string[] {
  return pairsOf(value).map(([name, own]) => {
    return `--data-urlencode ${quote(`${encodeURIComponent(name)}=${textOf(own)}`)}`;
  });
}

function parts(value: SampleValue): string[] {
  return pairsOf(value).map(([name, own]) => {
    // curl takes the first one for the end of the name.
    const field = name.replaceAll("=", "%3D");
    if (own instanceof Upload) return `--form ${quote(`${field}=@file`)}`;
    return `--form-string ${quote(`${field}=${textOf(own)}`)}`;
  });
}
