// What the calls are made against. It echoes what came in a form in which nothing depends on who
// sent it: the parts of a form instead of its boundary.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";

/** What a page of a browser is served, and what it reports. */
export interface Site {
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>;
  /** Called with the body of `POST /report`. */
  readonly report: (text: string) => void;
}

/** Listens on a free port of this machine. */
export async function serve(site: Site): Promise<{ origin: string; close: () => void }> {
  const seen = new Map<string, number>();
  const server = createServer((request, response) => void answer(request, response, site, seen));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${port}`, close };
}

type Reply = (response: ServerResponse, count: number) => void;

const json = { "Content-Type": "application/json", "X-Request-Id": "r-1", "X-Own": "own" };

const replies: Readonly<Record<string, Reply>> = {
  "/json": (to) => to.writeHead(200, json).end('{"id":1,"name":"é"}'),
  "/bom": (to) => to.writeHead(200, json).end('\ufeff{"id":1}'),
  "/gzip": (to) => {
    to.writeHead(200, { ...json, "Content-Encoding": "gzip" }).end(gzipSync('{"id":2}'));
  },
  "/text": (to) => to.writeHead(200, { "Content-Type": "text/plain" }).end("four é"),
  "/bytes": (to) => {
    to.writeHead(200, { "Content-Type": "image/png" }).end(Buffer.from([0, 1, 254, 255]));
  },
  "/nothing": (to) => to.writeHead(204).end(),
  "/empty": (to) => to.writeHead(200).end(),
  "/missing": (to) => {
    to.writeHead(404, json).end('{"error":{"code":544,"text":"Nothing here."}}');
  },
  "/html-error": (to) => {
    to.writeHead(400, { "Content-Type": "text/html" }).end("<h1>Bad</h1>");
  },
  "/once/503": (to, count) => to.writeHead(count % 2 === 1 ? 503 : 200, json).end('{"id":3}'),
  "/once/429": (to, count) => {
    to.writeHead(count % 2 === 1 ? 429 : 200, { ...json, "Retry-After": "0" }).end('{"id":4}');
  },
  "/html": (to) => to.writeHead(200, { "Content-Type": "text/html" }).end("<h1>Log in</h1>"),
  "/large": (to) => to.writeHead(200, json).end(`{"a":"${"x".repeat(5000)}"}`),
  "/reset": (to) => void to.socket?.destroy(),
  "/never": () => {},
  "/redirect": (to) => to.writeHead(302, { Location: "/json" }).end(),
  "/away": (to) => to.writeHead(302, { Location: "http://127.0.0.1:9/stolen" }).end(),
};

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { files, report }: Site,
  seen: Map<string, number>,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://server");
  const count = (seen.get(pathname) ?? 0) + 1;
  seen.set(pathname, count);
  const body = await bytesOf(request);
  const file = files.get(pathname);
  const reply = Object.hasOwn(replies, pathname) ? replies[pathname] : undefined;
  if (reply) reply(response, count);
  else if (file !== undefined) {
    const type = pathname.endsWith(".js") ? "text/javascript" : "text/html";
    response.writeHead(200, { "Content-Type": `${type}; charset=utf-8` }).end(file);
  } else if (pathname === "/report") {
    report(body.toString());
    response.writeHead(204).end();
  } else if (pathname === "/renewed") {
    const isNew = request.headers.authorization === `Basic ${btoa("a-canary-token:")}`;
    response.writeHead(isNew ? 200 : 401, json).end('{"id":5}');
  } else if (pathname === "/list") {
    response.writeHead(200, json).end(JSON.stringify(pageAfter(searchParams.get("after"))));
  } else if (pathname === "/echo") {
    response.writeHead(200, json).end(JSON.stringify(await echo(request, body)));
  } else response.writeHead(404).end();
}

function pageAfter(cursor: string | null): object {
  const page = cursor === null ? 1 : Number(cursor) + 1;
  return { data: [{ id: page }], has_more: page < 3 };
}

/** What came, with the parts of a form in place of its boundary. */
async function echo(request: IncomingMessage, body: Buffer): Promise<object> {
  const { method, url, headers } = request;
  const type = headers["content-type"] ?? "";
  if (!type.startsWith("multipart/")) {
    return { method, url, type: type.toLowerCase().replaceAll(" ", ""), body: body.toString() };
  }
  const form = await new Response(new Uint8Array(body), {
    headers: { "Content-Type": type },
  }).formData();
  const parts = [...form].map(async ([name, part]) => {
    if (typeof part === "string") return `${name}=${part}`;
    return `${name}=${part.name} ${part.type} ${await part.text()}`;
  });
  return { method, url, parts: await Promise.all(parts) };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
