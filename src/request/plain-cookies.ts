// Cookies that are sent as they are (`style: cookie` of OpenAPI 3.2). Emitted code names this where its
// document does.
import type { ParameterWriter } from "../contract.js";
import { isObject, plain } from "../values.js";
import { itemsOf, propertiesOf } from "./given.js";

/** What a cookie may hold (RFC 6265, 4.1.1): what else it has to hold, its caller has to escape. */
const octets =
  /^(?:[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*|"[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*")$/;

/**
 * Writes a value as cookies, a list or an object as one for each of its parts unless it is not exploded.
 * Throws for what no cookie can hold.
 */
export const plainCookies: ParameterWriter = (name, value, explode = true) => {
  if (!isObject(value)) return { cookies: [`${name}=${octetsOf(value)}`] };
  const isList = Array.isArray(value);
  const pairs = isList
    ? itemsOf(value).map((item) => [name, octetsOf(item)] as const)
    : propertiesOf(value).map(([key, item]) => [tokenOf(key), octetsOf(item)] as const);
  if (pairs.length === 0) return {};
  if (explode) return { cookies: pairs.map(([key, text]) => `${key}=${text}`) };
  const parts = pairs.flatMap(([key, text]) => (isList ? [text] : [key, text]));
  return { cookies: [`${name}=${parts.join(",")}`] };
};

function octetsOf(value: unknown): string {
  const text = plain(value);
  if (!octets.test(text)) throw new TypeError("a cookie cannot hold it");
  return text;
}

function tokenOf(name: string): string {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new TypeError("a cookie has another name");
  return name;
}
