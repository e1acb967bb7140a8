// What a request says of its sender, and whether that is enough.

import type { SecurityScheme } from "../../model/model.js";
import { Rejection } from "../answers/errors.js";
import type { DescribedApi } from "../describe/described.js";
import type { Caller } from "../rules.js";
import type { Incoming } from "../types.js";

/** The values of credentials and of client headers, as they were sent, by their option's name. */
export function readOptions(
  api: DescribedApi,
  request: Request,
  url: URL,
): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (const scheme of api.securitySchemes) {
    const value = credential(scheme, request, url);
    if (value !== undefined) options.set(scheme.option.name, value);
  }
  for (const { name, in: where, option } of api.operations.flatMap((one) => one.parameters)) {
    const value = where === "header" && option !== undefined && request.headers.get(name);
    if (value) options.set(option, value.trim());
  }
  return options;
}

function credential(scheme: SecurityScheme, request: Request, url: URL): string | undefined {
  const { in: place, parameter = "" } = scheme;
  const authorization = request.headers.get("Authorization") ?? "";
  switch (place) {
    case "basic":
      return basicCredentials(authorization, scheme.option.as === "username");
    case "bearer":
      return /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    case "header":
      return request.headers.get(parameter) || undefined;
    case "query":
      return url.searchParams.get(parameter) || undefined;
    case "cookie":
      return cookie(request, parameter);
  }
}

/**
 * What HTTP Basic says; undefined for anything else. Where the document makes the credential a user name, the
 * password has to be empty, and else both count: `user:password`.
 */
function basicCredentials(authorization: string, isUserName: boolean): string | undefined {
  const encoded = /^Basic +([\w+/=-]+)$/i.exec(authorization)?.[1];
  const text = encoded === undefined ? undefined : fromBase64(encoded);
  if (text === undefined || !text.includes(":") || text.startsWith(":")) return undefined;
  if (!isUserName) return text;
  return text.indexOf(":") === text.length - 1 ? text.slice(0, -1) : undefined;
}

/** The text behind base64, the form for URLs included; undefined where it is neither. */
function fromBase64(encoded: string): string | undefined {
  try {
    const binary = atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
    return new TextDecoder().decode(Uint8Array.from(binary, (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

function cookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get("Cookie") ?? "").split(/; */);
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** Who calls. Refuses a request whose credentials are missing or not valid. */
export function authenticate(incoming: Incoming): Caller {
  const { api, operation, options, rules } = incoming;
  const alternatives = (operation ?? api.operations[0])?.security ?? [];
  if (alternatives.length === 0) return anonymous;
  const missing = alternatives.map((names) => {
    const schemes = api.securitySchemes.filter((scheme) => names.includes(scheme.name));
    return schemes.filter((scheme) => !options.has(scheme.option.name));
  });
  if (!missing.some((schemes) => schemes.length === 0)) {
    const [first] = missing[0] ?? [];
    throw Rejection.of(
      "unauthenticated",
      `The request needs ${first ? shown(first) : "credentials"}.`,
    );
  }
  if (alternatives.some((names) => names.length === 0)) return anonymous;
  const caller = rules.authenticate ? rules.authenticate(incoming) : anybody;
  if (caller) return caller;
  throw Rejection.of("unauthenticated", "The credentials are not valid.");
}

const anonymous: Caller = { id: "" };
const anybody: Caller = { id: "anyone" };

function shown({ in: place, option, parameter }: SecurityScheme): string {
  const password = option.as === "username" ? "an empty password" : "a password";
  if (place === "basic") return `HTTP Basic authentication with a user name and ${password}`;
  return place === "bearer" ? "an Authorization header" : `the ${parameter}`;
}

/** The challenge that goes with status 401, where HTTP knows one for the document's schemes. */
export function challenge(api: DescribedApi): Record<string, string> {
  const http = api.securitySchemes.find(({ in: place }) => place === "basic" || place === "bearer");
  if (!http) return {};
  const name = http.in === "basic" ? "Basic" : "Bearer";
  return { "WWW-Authenticate": `${name} realm="${api.title.replaceAll(/["\\]/g, "")}"` };
}
