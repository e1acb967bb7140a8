// Our clients against sandboxes that fail, judged by the sandboxes' own ledgers.
import { createSpaazaClient, type SpaazaClient } from "specloom/spaaza";
import { createSpacesClient } from "specloom/spaces";
import { expect, type TestContext, test } from "vitest";
import type { Ledger, LedgerEntry } from "../../generator/sandbox/index.js";
import { createSandbox } from "../../generator/sandbox/node/server.js";
import { definitionOf } from "../sandbox/definitions.js";
import { documentOf } from "../sandbox/start.js";

const seeds = [1, 2];

async function chaotic(api: string, seed: number, { onTestFinished }: TestContext) {
  const document = await documentOf(api);
  const sandbox = await createSandbox({
    api,
    document,
    definition: definitionOf(api),
    chaos: { seed },
  });
  onTestFinished(() => sandbox.close());
  const { url, ledgerUrl = "" } = await sandbox.listen();
  const ledger = async (): Promise<Ledger> => (await fetch(ledgerUrl)).json();
  return { baseUrl: url, ledger };
}

/** The requests of each call: where every path belongs to one call, those with its path. */
function byPath(requests: readonly LedgerEntry[]): LedgerEntry[][] {
  const calls = new Map<string, LedgerEntry[]>();
  for (const entry of requests) {
    const key = `${entry.method} ${entry.path}`;
    calls.set(key, [...(calls.get(key) ?? []), entry]);
  }
  return [...calls.values()];
}

test.concurrent.for(seeds)("a list arrives once and whole: seed %d", async (seed, context) => {
  const { baseUrl, ledger } = await chaotic("spaces", seed, context);
  const spaces = createSpacesClient({ accessToken: "sandbox-token", baseUrl, retries: 10 });
  const ids: string[] = [];
  for await (const { id } of spaces.customers.list({ limit: 10 }, { prefetch: 1 })) ids.push(id);
  const { requests, faults } = await ledger();
  expect(faults).toBeGreaterThan(0);
  expect(ids).toHaveLength(250);
  const handedOut = requests.flatMap(({ complete, items }) => (complete ? items : []));
  expect(new Set(ids)).toEqual(new Set(handedOut));
  expect(new Set(ids).size).toBe(250);
  // A page is asked for again only where the first answer was no use.
  for (const attempts of byPath(requests)) {
    const useful = attempts.filter(({ complete, status }) => complete && status === 200);
    expect(useful).toEqual([attempts.at(-1)]);
  }
});

test.concurrent.for(seeds)(
  "no write is sent twice unless it may be: seed %d",
  async (seed, context) => {
    const { baseUrl, ledger } = await chaotic("spaaza", seed, context);
    const spaaza = createSpaazaClient({
      ...{ baseUrl, chainId: 1743, sessionUserId: 70112, sessionKey: "sandbox-session-key" },
      retries: 10,
    });
    const believed = await writes(spaaza);
    const { requests, effects } = await ledger();
    const of = (method: string) => requests.filter((entry) => entry.method === method);
    expect(of("POST")).toHaveLength(30);
    expect(of("PATCH")).toHaveLength(30);
    // What succeeded was carried out; what failed may have been, when its answer was lost.
    const carriedOut = (method: string) => of(method).filter(({ effect }) => effect).length;
    expect(carriedOut("POST")).toBeGreaterThanOrEqual(believed.created);
    expect(carriedOut("PATCH")).toBeGreaterThanOrEqual(believed.updated);
    // Those that may be repeated arrive in the end, and a deletion is never taken for a failure.
    expect(believed).toMatchObject({ replaced: 30, deleted: 30 });
    expect(carriedOut("DELETE")).toBe(30);
    expect(requests.filter(({ effect }) => effect)).toHaveLength(effects);
  },
);

/** Thirty writes of each kind, and how many of them seemed to work. */
async function writes({ businesses }: SpaazaClient) {
  const done = { created: 0, updated: 0, replaced: 0, deleted: 0 };
  const some = await businesses.list({ limit: 30 }).toArray({ max: 30 });
  await Promise.all(
    some.map(async ({ id }, index) => {
      const created = await businesses.create({ name: `Store ${index}` }).result();
      const updated = await businesses.update(id, { towncity: "Haarlem" }).result();
      const replaced = await businesses.replace(id, { name: `Shop ${index}` }).result();
      const deleted = await businesses.delete(id).result();
      if (created.ok) done.created++;
      if (updated.ok) done.updated++;
      if (replaced.ok) done.replaced++;
      if (deleted.ok || isGone(deleted.error)) done.deleted++;
    }),
  );
  return done;
}

/** Not found, after an attempt whose answer was lost: that attempt deleted it. */
function isGone(error: { kind: string; afterLostAttempt?: boolean; codeName?: string }): boolean {
  return error.codeName === "resource_not_found" && error.afterLostAttempt === true;
}
