// Where client options travel. Emitted code names the places that its API uses; a bundle has no others.
import { hasControlCharacter, isHeader } from "./checks.js";
import type { BasicCredentials, OptionDescription, OptionValue } from "./options.js";
import { base64 } from "./secrets.js";

/** What credentials and header options add to a request. */
export interface Additions {
  readonly headers: Record<string, string>;
  readonly query: Record<string, string>;
  readonly cookies: Record<string, string>;
}

/** A place where options travel: which values it can carry, and how. */
export interface Place {
  fits(value: unknown): boolean;
  put(additions: Additions, name: string, value: OptionValue): void;
  /** The header that the option owns. */
  header?(name: string): string;
  /** Parts of the value that are secrets of their own. */
  secrets?(value: OptionValue): string[];
}

/** A request header. */
export const inHeader: Place = {
  header: (name) => name,
  fits: (value) => typeof value === "string" && isHeader(value),
  put({ headers }, name, value) {
    headers[name] = String(value);
  },
};

/** A query parameter. */
export const inQuery: Place = {
  fits: isPrintable,
  put({ query }, name, value) {
    query[name] = String(value);
  },
};

/** A cookie. */
export const inCookie: Place = {
  fits: inHeader.fits,
  put({ cookies }, name, value) {
    cookies[name] = String(value);
  },
};

/** `Authorization: Bearer`. */
export const asBearer: Place = {
  header: () => "Authorization",
  fits: inHeader.fits,
  put: ({ headers }, _, value) => authorize(headers, `Bearer ${String(value)}`),
};

/** `Authorization: Basic`, the value being the user name, with an empty password. */
export const asUsername: Place = {
  header: () => "Authorization",
  fits: (value) => isPrintable(value) && !String(value).includes(":"),
  // Base64 of the UTF-8 bytes of `user:password` (RFC 7617).
  put: ({ headers }, _, value) => authorize(headers, `Basic ${base64(`${String(value)}:`)}`),
};

/** `Authorization: Basic` with a user name and a password. */
export const asBasic: Place = {
  header: () => "Authorization",
  fits(value) {
    const { username, password } = Object(value) as Partial<BasicCredentials>;
    return asUsername.fits(username) && (password === "" || isPrintable(password));
  },
  put({ headers }, _, value) {
    const { username, password } = value as BasicCredentials;
    authorize(headers, `Basic ${base64(`${username}:${password}`)}`);
  },
  secrets: (value) => [(value as BasicCredentials).password],
};

function isPrintable(value: unknown): boolean {
  return typeof value === "string" && !hasControlCharacter(value) && value.isWellFormed();
}

function authorize(headers: Record<string, string>, value: string): void {
  headers["Authorization"] = value;
}

/** Reads an option that is a whole number; a text of digits is one. */
export function integer(
  { minimum = -Infinity, maximum = Infinity }: OptionDescription,
  value: unknown,
): number | undefined {
  const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
  const fits =
    Number.isSafeInteger(number) && Number(number) >= minimum && Number(number) <= maximum;
  return fits ? Number(number) : undefined;
}
