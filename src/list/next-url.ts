// Lists that go on with a URL, which the answer gives. It is asked for as it is, with the client's
// credentials, so that it must be one of the origin that was asked.
import type { ApiDescription, OperationCall, PageReading, Pagination, Sent } from "../contract.js";
import { OptionsError } from "../errors.js";
import { inQuery } from "../request/locations.js";
import { plain } from "../values.js";
import { NotAPage } from "./items.js";

/** What a walk sets: a name that no parameter has. */
const url = "the URL";

/** What stands in a resume token for a secret of the query. No URL has it unescaped. */
const withheld = "<secret>";

/** The same for a path that has one. */
const hidden = `/${withheld}`;

/** What an answer says: its items, and the reference to the next page where there is one. */
interface Found {
  readonly items: readonly unknown[];
  readonly next: string | undefined;
}

/** A pagination that asks for the URL that `find` finds in an answer. */
export function byReference(
  limit: string | undefined,
  find: (body: unknown, sent: Sent<unknown> | undefined) => Found,
): Pagination {
  return {
    params: [url],
    limit,
    isBackward: () => false,
    read(body, query, sent): PageReading {
      const { items, next } = find(body, sent);
      if (next === undefined) return { items, next: undefined, total: undefined };
      const { url: base = "", redact = String } = sent?.execution ?? {};
      const reference = within(next, base, query[url]);
      const kept = { [url]: withoutSecrets(reference, redact) };
      return { items, next: { [url]: reference }, kept, total: undefined };
    },
    ask(call, { [url]: reference }) {
      if (reference === undefined) return call;
      return { ...call, locate: (built, api) => located(String(reference), built, call, api) };
    },
  };
}

/**
 * A reference to the next page, short: a query alone where the page is at the operation's own path,
 * else a path and a query. Throws for a URL that must not be asked for.
 */
function within(next: string, base: string, asked: unknown): string {
  const target = URL.canParse(next, base) ? new URL(next, base) : undefined;
  if (!target || !isSafe(target, new URL(base))) {
    throw new NotAPage(`it goes on at "${next}", which is not a URL of the origin that was asked`);
  }
  const { pathname, search } = target;
  const isOwn = pathname === new URL(base).pathname && !String(asked ?? "").startsWith("/");
  return isOwn ? search || "?" : pathname + search;
}

/** Whether credentials may go to a URL: to the same scheme, host and port, in nobody else's name. */
function isSafe({ origin, protocol, username, password }: URL, base: URL): boolean {
  // That of a `blob:` URL is the origin of the page that made it.
  return origin === base.origin && protocol === base.protocol && !username && !password;
}

/** The URL that a reference leads to. What the caller gives again, and the client adds, is put in. */
function located(
  reference: string,
  built: string,
  { params = {} }: OperationCall,
  { options }: ApiDescription,
): string {
  const base = new URL(built);
  const target =
    /^[?/]/.test(reference) && URL.canParse(reference, base) ? new URL(reference, base) : base;
  // A token may come from anywhere.
  if (target === base || !isSafe(target, base)) throw badReference("leads to another origin");
  if (reference.startsWith(hidden)) throw badReference("holds no secrets, and its path is one");
  const added = Object.values(options).flatMap(({ in: place, name }) => {
    return place === inQuery && name !== undefined ? [name] : [];
  });
  const given: Readonly<Record<string, unknown>> = { ...params };
  const pairs = pairsOf(reference.split("?").slice(1).join("?")).flatMap(
    ({ name, pair, value }) => {
      if (added.includes(name)) return [];
      if (value !== withheld) return [pair];
      const own = Object.hasOwn(given, name) ? given[name] : undefined;
      if (own === undefined || own === null) {
        throw badReference(`holds no secrets, and its page needs one as ${name}`);
      }
      return [`${encodeURIComponent(name)}=${encodeURIComponent(plain(own))}`];
    },
  );
  return target.origin + target.pathname + (pairs.length > 0 ? `?${pairs.join("&")}` : "");
}

function badReference(why: string): OptionsError {
  return new OptionsError("resumeToken", `resumeToken ${why}: walk the list from its start`);
}

/** A reference in which no value of the query is a secret of the call. */
function withoutSecrets(
  reference: string,
  redact: (text: string, most?: number) => string,
): string {
  const isSecret = (text: string) => redact(text, text.length) !== text;
  const [path = "", ...query] = reference.split("?");
  const pairs = pairsOf(query.join("?")).map(({ name, pair, value, text }) => {
    if (isSecret(name)) return withheld;
    return isSecret(text) || isSecret(value) ? `${encodeURIComponent(name)}=${withheld}` : pair;
  });
  return `${isSecret(path) ? hidden : path}?${pairs.join("&")}`;
}

/** The pairs of a query, `text` being a value as it is meant and `value` as it is written. */
function pairsOf(query: string) {
  return query
    .split("&")
    .filter(Boolean)
    .map((pair) => {
      const [[name, text] = ["", ""]] = new URLSearchParams(pair);
      return { pair, name, text, value: pair.slice(pair.indexOf("=") + 1) };
    });
}
