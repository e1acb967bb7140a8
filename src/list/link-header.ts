// The `Link` header (RFC 8288).

/** A link of an answer. */
export interface Link {
  /** The URL or relative reference that it leads to. */
  readonly target: string;
  /** What it is to the answer, in lower case, such as `next`. */
  readonly relations: readonly string[];
}

const token = /[!#$%&'*+.^`|~\w-]+/y;
const quoted = /"(?:[^"\\]|\\.)*"/y;
const target = /<[^>]*>/y;
const separator = /[\s,]*/y;
const semicolon = /\s*;\s*/y;
const equals = /\s*=\s*/y;

/** The links of a header that are about the answer itself; undefined where it cannot be read. */
export function linksOf(header: string): Link[] | undefined {
  const links: Link[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(header)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const takeValue = (): string | undefined => {
    const text = take(quoted);
    return text === undefined ? take(token) : text.slice(1, -1).replace(/\\(.)/g, "$1");
  };
  for (take(separator); at < header.length; take(separator)) {
    const reference = take(target);
    if (reference === undefined) return undefined;
    const parameters = new Map<string, string>();
    while (take(semicolon) !== undefined) {
      const name = take(token)?.toLowerCase();
      // A semicolon may stand at the end.
      if (name === undefined) continue;
      const value = take(equals) === undefined ? "" : takeValue();
      if (value === undefined) return undefined;
      // Of a parameter that is given twice, the first counts.
      if (!parameters.has(name)) parameters.set(name, value);
    }
    if (!/^\s*(?:,|$)/.test(header.slice(at))) return undefined;
    // One with an anchor is about something else.
    if (parameters.has("anchor")) continue;
    const relations = (parameters.get("rel") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    links.push({ target: reference.slice(1, -1).trim(), relations });
  }
  return links;
}
