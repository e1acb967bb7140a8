// Pages that lead astray: to other hosts and schemes, in circles, or nowhere.
import { byCursor, byOffset, ListCall, type Pagination, Transport } from "specloom/runtime";
import { description, styles } from "./styled-lists.js";

const origin = "https://lists.example";

/** One list in each style. */
const lists: Readonly<Record<string, Pagination>> = {
  cursor: byCursor({ items: "data", hasMore: "more", from: "id", after: "after" }),
  offset: byOffset({ items: "data", offset: "offset", total: "total", limit: "limit" }),
  token: styles.token,
  page: styles.page,
  url: styles.url,
  link: styles.link,
};

/** What a list ends with when a page leads astray. */
export interface Astray {
  readonly style: string;
  readonly page: string;
  /** The kind of the error that the walk ended with, or "none". */
  readonly kind: string;
  /** How many items were given before. */
  readonly items: number;
  readonly requests: number;
  /** Requests to anywhere but the origin of the API. */
  readonly elsewhere: number;
}

/** Where a page says that its list goes on. */
export const references: Readonly<Record<string, string>> = {
  "another host": "https://elsewhere.example/link?cursor=2",
  "a host below": "https://api.lists.example/link?cursor=2",
  "a host that begins alike": "https://lists.example.elsewhere.example/",
  "no scheme": "//elsewhere.example/link",
  backslashes: "\\\\elsewhere.example\\link",
  "a tab in front of slashes": "/\t/elsewhere.example/link",
  "another port": "https://lists.example:8443/link",
  "plain http": "http://lists.example/link",
  "plain http at the same port": "http://lists.example:443/link",
  userinfo: "https://user:password@lists.example/link",
  "a password": "https://:password@lists.example/link",
  "a user": "https://user@lists.example/link",
  "userinfo that looks like the host": "https://lists.example@elsewhere.example/link",
  javascript: "javascript:alert(1)",
  file: "file:///etc/passwd",
  data: "data:application/json,[]",
  blob: "blob:https://lists.example/0b3b",
  "a socket": "wss://lists.example/link",
  "what is not a URL": "https://[lists",
};

/** What the page at the nth request holds, and the text that its list goes on with. */
type Script = (index: number) => { readonly data: unknown; readonly next: string };

/** Pages that go round or nowhere. */
const circles: Readonly<Record<string, Script>> = {
  "the same page": () => ({ data: [{ id: 1 }, { id: 2 }], next: "b" }),
  "the same page at another place": (index) => {
    return { data: [{ id: 1 }, { id: 2 }], next: `b${index}` };
  },
  "an empty page": () => ({ data: [], next: "b" }),
  "items of another type": () => ({ data: 1, next: "b" }),
};

/** Two pages in turn. Where pages are numbered, each is a new place. */
const turns: Script = (index) => {
  const id = index % 2;
  return { data: [{ id }, { id: id + 2 }], next: `b${id}` };
};

/** Walks every style into every page that leads astray. */
export async function walkAstray(): Promise<Astray[]> {
  const strays = Object.entries(references).flatMap(([name, next]) => {
    return ["url", "link"].map((style) => walk(style, name, () => ({ data: [{ id: 1 }], next })));
  });
  const rounds = Object.entries(circles).flatMap(([name, script]) => {
    return Object.keys(lists).map((style) => walk(style, name, astray(script)));
  });
  const pairs = ["cursor", "token", "url", "link"].map((style) => {
    return walk(style, "two pages in turn", astray(turns));
  });
  return Promise.all([...strays, ...rounds, ...pairs]);
}

/** The same, where the list goes on with a reference. */
function astray(script: Script): Script {
  return (index) => {
    const { data, next } = script(index);
    return { data, next: `?cursor=${next}` };
  };
}

async function walk(style: string, page: string, script: Script): Promise<Astray> {
  const asked: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    const { data, next } = script(asked.push(url) - 1);
    if (style === "link") {
      return Response.json(data, { headers: { Link: `<${next}>; rel="next"` } });
    }
    return Response.json({ data, next, meta: { next }, more: true, total: 1_000_000 });
  };
  const transport = new Transport(description, { baseUrl: origin, fetch });
  const pagination = lists[style];
  if (!pagination) throw new Error(`${style} is not a style`);
  const call = { method: "GET", path: `/${style}`, params: { limit: 2 } };
  let items = 0;
  let kind = "none";
  try {
    for await (const _ of new ListCall<unknown, unknown, unknown>(transport, pagination, call)) {
      if (++items > 20) break;
    }
  } catch (error) {
    ({ kind } = error as { kind: string });
  }
  const elsewhere = asked.filter((url) => !url.startsWith(`${origin}/`)).length;
  return { style, page, kind, items, requests: asked.length, elsewhere };
}
