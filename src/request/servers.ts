// Where an API is, where its document leaves a choice. Emitted code of other documents does not import it.
import type { ServerChoice, ServerDescription, ServerVariable } from "../contract.js";
import { OptionsError } from "../errors.js";
import { isRecord, pairsOf } from "../values.js";
import { show } from "./checks.js";

interface Options {
  readonly baseUrl?: unknown;
  readonly server?: unknown;
  readonly serverVariables?: unknown;
}

const option = "serverVariables";

/** The servers that a client can be told to use, the first of which it uses by itself. */
export function serverChoice(servers: readonly ServerDescription[]): ServerChoice {
  return {
    urlOf(options) {
      const { baseUrl, server: name, serverVariables: values } = options as Options;
      if (name === undefined && values === undefined) return undefined;
      if (baseUrl !== undefined) {
        const other = name === undefined ? option : "server";
        throw new OptionsError(other, `${other} and baseUrl exclude each other; give one of them`);
      }
      const found = servers.find((server, index) => {
        return name === undefined ? index === 0 : server.name === name;
      });
      if (found) return filled(found, values);
      const names = servers.flatMap((server) => server.name ?? []).join(" or ");
      throw new OptionsError(
        "server",
        `server must be ${names || "left out"}; it is ${show(name)}`,
      );
    },
    without(options, given) {
      const { baseUrl, server, serverVariables } = given as Options;
      const replaced: string[] = [];
      if (baseUrl !== undefined) replaced.push("server", option);
      else if (server !== undefined) replaced.push("baseUrl", option);
      else if (serverVariables !== undefined) replaced.push("baseUrl");
      const kept = Object.entries(options).filter(([name]) => !replaced.includes(name));
      return Object.fromEntries(kept) as typeof options;
    },
  };
}

/** The URL of a server with these values of its variables, and the defaults of all others. */
function filled({ url, variables = {} }: ServerDescription, values: unknown = {}): string {
  if (!isRecord(values)) throw refused("", "an object with a text for each name", values);
  const given = new Map(pairsOf(values));
  for (const name of given.keys()) {
    if (Object.hasOwn(variables, name)) continue;
    const known = Object.keys(variables).join(" and ") || "no variable";
    throw new OptionsError(
      option,
      `${option} must not hold ${show(name)}; the server has ${known}`,
    );
  }
  let built = "";
  let rest = url;
  for (const [place, name = ""] of url.matchAll(/\{([^{}]+)\}/g)) {
    const at = rest.indexOf(place);
    built += rest.slice(0, at);
    rest = rest.slice(at + place.length);
    const variable = variables[name];
    const value = given.get(name);
    if (variable === undefined) built += place;
    else built += value === undefined ? variable.default : part(name, variable, value, built, rest);
  }
  built += rest;
  // They would lead out of the path that the document gives.
  if (given.size > 0 && /\/\.\.?(?:\/|$)/.test(built))
    throw refused("", "free of dot segments", values);
  return built;
}

/**
 * A value as it stands in the URL between two texts. Throws an `OptionsError` for one that is more than its
 * part of the URL: credentials travel to wherever that leads.
 */
function part(
  name: string,
  { default: fallback, values }: ServerVariable,
  value: unknown,
  before: string,
  after: string,
): string {
  const wrong = (expects: string) => refused(`.${name}`, expects, value);
  if (typeof value !== "string") throw wrong("a text");
  if (values) {
    if (values.includes(value)) return value;
    throw wrong(values.join(" or "));
  }
  const [pattern, expects] = placeOf(before, after, fallback);
  if (pattern === undefined) {
    if (value.isWellFormed()) return value.split("/").map(encodeURIComponent).join("/");
    throw wrong(expects);
  }
  if (pattern.test(value)) return value;
  throw wrong(expects);
}

type Place = readonly [pattern: RegExp | undefined, expects: string];

const inPath: Place = [undefined, "a text"];

/** What a variable may be, by where in the URL it stands; no pattern for a part of the path. */
function placeOf(before: string, after: string, fallback: string): Place {
  const [, authority] = /:\/\/(.*)/s.exec(before) ?? [];
  if (authority === undefined) {
    if (after.startsWith("://")) return [/^https?$/, "http or https"];
    const isWhole = after === "" || after.startsWith("/");
    const host = "an origin such as https://api.example.com";
    return isWhole
      ? [/^https?:\/\/[\w.-]+(?::\d{1,5})?(?:\/[\w.~-]+)*$/, host]
      : [/^https?:\/\/[\w.-]+$/, host];
  }
  if (authority.includes("/")) return inPath;
  // The default shows what the variable brings with it.
  if (fallback.startsWith("/")) return [/^(?:\/[\w.~-]+)*\/?$/, "a path that starts with a slash"];
  if (fallback.startsWith(":")) return [/^(?::\d{1,5})?$/, "a port behind a colon"];
  if (authority.includes(":")) return [/^\d{1,5}$/, "a port"];
  return [/^[\w.-]+$/, "a part of a host's name"];
}

function refused(place: string, expects: string, value: unknown): OptionsError {
  return new OptionsError(option, `${option}${place} must be ${expects}; it is ${show(value)}`);
}
