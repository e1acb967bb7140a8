// Where a redirect is followed, and what crosses an origin: nothing.
import { jsonBody } from "specloom/runtime";
import { expect, test } from "vitest";
import { schemeNames, transportOf } from "./schemes.js";
import { type Seen, type Step, scriptedServer, sendJson } from "./scripted-server.js";

const secret = "canary-7f3a";
const statuses = [301, 302, 303, 307, 308];
const cells = statuses.flatMap((status) =>
  ["same", "other"].flatMap((origin) =>
    schemeNames.flatMap((scheme) =>
      ["GET", "POST"].map((method) => ({ status, origin, scheme, method })),
    ),
  ),
);

/** Whether an answer of this status asks for the same request at another place. */
function repeats(status: number, method: string): boolean {
  return status === 307 || status === 308 || method === "GET";
}

test("a redirect is followed where it repeats the request within the origin, and nowhere else", async () => {
  const landing: Step = (response) => sendJson(response, { landed: true });
  const other = await scriptedServer(landing);
  const redirecting: Step = (response, { url }) => {
    const [, place, index] = url.split(/[/?]/);
    const cell = cells[Number(index)];
    if (place !== "start" || !cell) return sendJson(response, { landed: true });
    const origin = cell.origin === "same" ? "" : other.url;
    response.writeHead(cell.status, { Location: `${origin}/landed/${index}` }).end("moved");
  };
  const { url, seen } = await scriptedServer(redirecting);
  for (const [index, { status, origin, scheme, method }] of cells.entries()) {
    const transport = transportOf(scheme, secret, { baseUrl: url });
    const body = method === "POST" ? { note: secret } : undefined;
    const call = transport.call({ method, path: `/start/${index}`, body, encode: jsonBody });
    const result = await call.result();
    const followed = origin === "same" && repeats(status, method);
    const expected = followed
      ? { ok: true, data: { landed: true } }
      : { ok: false, error: { kind: "api", status } };
    expect(result, JSON.stringify(cells[index])).toMatchObject(expected);
    const landed = landedAt(seen, index);
    expect(landed).toHaveLength(followed ? 1 : 0);
    if (landed[0])
      expect(landed[0]).toMatchObject({ method, body: body ? JSON.stringify(body) : "" });
    if (landed[0] && scheme !== "query") expect(landed[0].headers).toEqual(sentBefore(seen, index));
  }
  expect(cells).toHaveLength(120);
  expect(other.seen).toEqual([]);
  console.log(`redirects: ${cells.length} cells, ${other.seen.length} requests across origins`);
});

function landedAt(seen: readonly Seen[], index: number): Seen[] {
  return seen.filter(({ url }) => url.split("?")[0] === `/landed/${index}`);
}

/** The headers of the request that was redirected, credentials included. */
function sentBefore(seen: readonly Seen[], index: number): Seen["headers"] | undefined {
  const first = seen.find(({ url }) => url.split("?")[0] === `/start/${index}`);
  expect(JSON.stringify(first?.headers)).toMatch(/canary-7f3a|Basic /);
  return first?.headers;
}

test("redirects that go round end", async () => {
  const looping: Step = (response, { url }) => {
    response.writeHead(302, { Location: `${url}x` }).end();
  };
  const { url, seen } = await scriptedServer(looping);
  const transport = transportOf("bearer", secret, { baseUrl: url, retries: 0 });
  const result = await transport.call({ method: "GET", path: "/loop" }).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "api", status: 302 } });
  expect(seen).toHaveLength(6);
});
