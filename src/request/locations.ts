// Where client options travel. Emitted code names the locations that its API uses;
// a bundle has no others.

import type { OptionDescription, OptionLocation, OutgoingRequest } from "../contract.js";
import type { BasicCredentials } from "../options.js";
import { base64 } from "../values.js";
import { hasControlCharacter, isHeader } from "./checks.js";
import { addCookie } from "./cookies.js";

/** A request header. */
export const inHeader: OptionLocation = {
  header: (name) => name,
  fits: isHeader,
  put: ({ init }, name, value) => init.headers.set(name, String(value)),
  show: ({ headers }, name, value) => headers.set(name, String(value)),
};

/** A query parameter. */
export const inQuery: OptionLocation = {
  fits: isPrintable,
  put(request, name, value) {
    const separator = request.url.includes("?") ? "&" : "?";
    request.url += `${separator}${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`;
  },
  // curl encodes the value.
  show(command, name, value) {
    command.arguments.push(["--url-query", `${encodeURIComponent(name)}=${String(value)}`]);
  },
};

/** A cookie. */
export const inCookie: OptionLocation = {
  fits: isHeader,
  put: ({ init }, name, value) => addCookie(init.headers, `${name}=${String(value)}`),
  show: ({ headers }, name, value) => addCookie(headers, `${name}=${String(value)}`),
};

/** `Authorization: Bearer`. */
export const asBearer: OptionLocation = {
  header: () => "Authorization",
  fits: isHeader,
  put: ({ init }, _, value) => init.headers.set("Authorization", `Bearer ${String(value)}`),
  show: ({ headers }, _, value) => headers.set("Authorization", `Bearer ${String(value)}`),
};

/** `Authorization: Basic`, the value being the user name, with an empty password. */
export const asUsername: OptionLocation = {
  header: () => "Authorization",
  fits: isUsername,
  put: (request, _, value) => putBasic(request, `${value as string}:`),
  show: (command, _, value) => command.arguments.push(["-u", `${value as string}:`]),
};

/** `Authorization: Basic` with a user name and a password. */
export const asBasic: OptionLocation = {
  header: () => "Authorization",
  fits(value) {
    const { username, password } = Object(value) as Partial<BasicCredentials>;
    return isUsername(username) && isPrintable(password);
  },
  put(request, _, value) {
    const { username, password } = value as BasicCredentials;
    putBasic(request, `${username}:${password}`);
  },
  show(command, _, value) {
    const { username, password } = value as BasicCredentials;
    command.arguments.push(["-u", `${username}:${password}`]);
  },
  secret: (value) => (value as BasicCredentials).password,
};

/** Base64 of the UTF-8 bytes of `user:password` (RFC 7617). */
function putBasic({ init, secrets }: OutgoingRequest, pair: string): void {
  const token = base64(pair);
  secrets.push(token);
  init.headers.set("Authorization", `Basic ${token}`);
}

function isUsername(value: unknown): boolean {
  return isPrintable(value) && !String(value).includes(":");
}

function isPrintable(value: unknown): boolean {
  return typeof value === "string" && !hasControlCharacter(value) && value.isWellFormed();
}

/** Reads an option that is a whole number; a text of digits is one. */
export function integer(
  { minimum = -Infinity, maximum = Infinity }: OptionDescription,
  value: unknown,
): number | undefined {
  const isText = typeof value === "string" && /^-?\d+$/.test(value);
  const number = isText ? Number(value) : value;
  if (!isWhole(number) || number < minimum || number > maximum) return undefined;
  return number;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
