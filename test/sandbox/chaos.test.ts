// Faults on demand, and the ledger that says what truly happened.
import { afterEach, describe, expect, test } from "vitest";
import type { ChaosOptions } from "../../generator/sandbox/chaos/chaos.js";
import type { Ledger } from "../../generator/sandbox/index.js";
import { createSandbox, type NodeSandbox } from "../../generator/sandbox/node/server.js";
import { definitionOf } from "./definitions.js";
import { headers } from "./spaaza.js";
import { documentOf } from "./start.js";

const spaaza = { api: "spaaza", definition: definitionOf("spaaza") };

const started: NodeSandbox[] = [];
afterEach(async () => {
  for (const sandbox of started.splice(0)) await sandbox.close();
});

async function chaotic(chaos: ChaosOptions) {
  const document = await documentOf("spaaza");
  const sandbox = await createSandbox({ ...spaaza, document, chaos });
  started.push(sandbox);
  const { url, ledgerUrl = "" } = await sandbox.listen();
  const ledger = async (): Promise<Ledger> => (await fetch(ledgerUrl)).json();
  return { sandbox, url, ledgerUrl, ledger };
}

/** What a plain client sees: a status and a whole body, a body cut short, or nothing. */
async function look(send: () => Promise<Response>) {
  const response = await send().catch((error: unknown) => error);
  if (!(response instanceof Response)) {
    expect(response).toBeInstanceOf(TypeError);
    return { status: null, complete: false };
  }
  const { status } = response;
  const body = await response.text().catch((error: unknown) => error);
  if (typeof body !== "string") expect(body).toBeInstanceOf(TypeError);
  return { status, complete: typeof body === "string" };
}

const businesses = Array.from({ length: 60 }, (_, index) => `/resources/business/${48213 + index}`);
const body = (name: string) => ({
  method: "POST",
  headers: { ...headers, "Content-Type": "application/json" },
  body: JSON.stringify({ name }),
});

/** The faults of the first three requests of each of some paths. */
async function faultsOf(url: string, ledger: () => Promise<Ledger>) {
  for (let round = 0; round < 3; round++) {
    await Promise.all(businesses.map((path) => look(() => fetch(url + path, { headers }))));
  }
  const { requests } = await ledger();
  return businesses.map((path) => {
    return requests.filter((one) => one.path === path).map(({ fault }) => fault);
  });
}

describe("a seed", () => {
  test("gives the same faults to the n-th request with a method and path, however they mix", async () => {
    const [first, again, other] = await Promise.all(
      [7, 7, 8].map(async (seed) => {
        const { url, ledger } = await chaotic({ seed });
        return faultsOf(url, ledger);
      }),
    );
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
    const met = first?.flat().filter((fault) => fault !== null).length ?? 0;
    expect(met / 180).toBeGreaterThan(0.2);
    expect(met / 180).toBeLessThan(0.4);
  });

  test("starts again after a reset and after the ledger is deleted", async () => {
    const { sandbox, url, ledger, ledgerUrl } = await chaotic({ seed: 3, rate: 0.5 });
    const first = await faultsOf(url, ledger);
    expect((await fetch(ledgerUrl, { method: "DELETE" })).status).toBe(204);
    expect(await ledger()).toMatchObject({ attempts: 0, faults: 0, requests: [] });
    expect(await faultsOf(url, ledger)).toEqual(first);
    await sandbox.reset();
    expect(await faultsOf(url, ledger)).toEqual(first);
  });

  test.each([-1, 1.5, 2 ** 32, Number.NaN])("%d is refused", async (seed) => {
    await expect(chaotic({ seed })).rejects.toThrow(RangeError);
  });

  test.each([-0.1, 1.1, Number.NaN])("a rate of %d is refused", async (rate) => {
    await expect(chaotic({ seed: 1, rate })).rejects.toThrow(RangeError);
  });
});

describe("the ledger", () => {
  const kinds = [
    ...["latency", "slow body", "reset", "lost answer", "reset in the body", "truncated"],
    ...["429 JSON", "429 HTML", "503 JSON", "503 HTML"],
    ...["500 JSON", "500 HTML", "500 JSON, carried out", "500 HTML, carried out"],
    ...["502 JSON", "502 HTML", "502 JSON, carried out", "502 HTML, carried out"],
  ];

  test.each(["a socket", "in process"])(
    "tells of every kind of fault what a client sees: %s",
    async (how) => {
      const { sandbox, url, ledger } = await chaotic({ seed: 1, rate: 1 });
      const send = how === "a socket" ? fetch : sandbox.fetch;
      const seen: { path: string; status: number | null; complete: boolean }[] = [];
      for (let start = 48213; start < 48613; start += 50) {
        const some = Array.from({ length: 50 }, async (_, index) => {
          const path = `/resources/business/${start + index}`;
          seen.push({ path, ...(await look(() => send(url + path, { headers }))) });
        });
        await Promise.all(some);
      }
      const { requests, attempts, faults } = await ledger();
      expect([...new Set(requests.map(({ fault }) => fault))].sort()).toEqual(kinds.sort());
      expect({ attempts, faults }).toEqual({ attempts: 400, faults: 400 });
      const entries = new Map(requests.map((entry) => [entry.path, entry]));
      for (const { path, ...what } of seen) expect(entries.get(path), path).toMatchObject(what);
    },
  );

  test("knows a write whose answer was lost", async () => {
    const { sandbox, url, ledger } = await chaotic({ seed: 5, rate: 0.9 });
    for (let index = 0; index < 40; index++) {
      await look(() => fetch(`${url}/resources/business`, body(`Store ${index}`)));
    }
    const { requests, effects } = await ledger();
    const lost = requests.filter(({ effect, complete }) => effect && !complete);
    expect(lost.length).toBeGreaterThan(0);
    expect(requests.filter(({ effect }) => effect)).toHaveLength(effects);
    expect(requests.filter(({ effect }) => !effect).length).toBeGreaterThan(0);
    expect(effects).toBe(await made(sandbox));
  });

  test("names the items that a list handed out", async () => {
    const { url, ledger } = await chaotic({ seed: 1, rate: 0 });
    const answer = await fetch(`${url}/resources/businesses?limit=3`, { headers });
    const { resources }: { resources: { id: number }[] } = await answer.json();
    const { requests, items } = await ledger();
    expect(items).toBe(3);
    expect(requests).toEqual([
      {
        attempt: 1,
        method: "GET",
        path: "/resources/businesses?limit=3",
        operation: "listBusinesses",
        fault: null,
        status: 200,
        complete: true,
        items: resources.map(({ id }) => id),
        effect: false,
      },
    ]);
  });

  test("is no part of the API: needs no credential, is not counted, and only shows and clears", async () => {
    const { sandbox, ledger, ledgerUrl } = await chaotic({ seed: 1, rate: 1 });
    expect((await ledger()).attempts).toBe(0);
    expect(new URL(ledgerUrl).pathname).toBe("/.sandbox/ledger");
    const posted = await fetch(ledgerUrl, { method: "POST" });
    expect([posted.status, posted.headers.get("Allow")]).toEqual([405, "GET, HEAD, DELETE"]);
    expect(sandbox.count()).toBe(0);
    expect(sandbox.ledger).toMatchObject({ seed: 1, attempts: 0 });
  });

  test("is not there without chaos", async () => {
    const document = await documentOf("spaaza");
    const sandbox = await createSandbox({ ...spaaza, document });
    started.push(sandbox);
    expect(sandbox.ledger).toBeUndefined();
    expect((await sandbox.listen()).ledgerUrl).toBeUndefined();
    expect((await sandbox.fetch("http://a.example/.sandbox/ledger")).status).toBe(404);
  });
});

test("429 says when to come back, in the API's own form or a proxy's", async () => {
  const { sandbox } = await chaotic({ seed: 1, rate: 1 });
  const forms = new Set<string>();
  const answers = Array.from({ length: 200 }, (_, index) => {
    return sandbox.fetch(`http://a.example/resources/business/${index}`, { headers });
  });
  for (const settled of await Promise.allSettled(answers)) {
    if (settled.status === "rejected" || settled.value.status !== 429) continue;
    const response = settled.value;
    expect(response.headers.get("Retry-After")).toMatch(/^[01]$/);
    const type = response.headers.get("Content-Type") ?? "";
    forms.add(type);
    const text = await response.text();
    if (type.includes("html")) expect(text).toMatch(/^<!doctype html>/);
    else expect(JSON.parse(text)).toMatchObject({ error: { code: 429 } });
  }
  expect([...forms].sort()).toEqual(["application/json", "text/html; charset=utf-8"]);
});

/** How many businesses there are beside the seeded 1,200. */
async function made(sandbox: NodeSandbox): Promise<number> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const list = "http://a.example/resources/businesses?limit=1";
    const response = await sandbox.fetch(list, { headers }).catch(() => undefined);
    const page = response?.ok ? await response.json().catch(() => undefined) : undefined;
    if (page) return page.total_count - 1200;
  }
  throw new Error("no page came through");
}
