// The traffic of traffic.test.ts again, with Prism in the middle: neither the clients nor the sandboxes may send what
// the documents do not allow. To show that the judge is awake, wrong requests and spoilt answers pass it too.
import { createSpaazaClient } from "specloom/spaaza";
import { createSpacesClient } from "specloom/spaces";
import { afterAll, describe, expect, test } from "vitest";
import type { Sandbox } from "../../generator/sandbox/index.js";
import { findings, type Judge, judge, type Spoil } from "./judge.js";
import { type Negative, spaazaNegatives, spacesNegatives } from "./negatives.js";
import { spaazaTraffic } from "./spaaza-traffic.js";
import { spacesTraffic } from "./spaces-traffic.js";
import { credentials, type Stage, stage } from "./stage.js";

const stages = { spaces: await stage("spaces"), spaaza: await stage("spaaza") };
const [spaces, spaaza] = await Promise.all([judge(stages.spaces), judge(stages.spaaza)]);

afterAll(async () => {
  await Promise.all([spaces.close(), spaaza.close()]);
  await Promise.all([stages.spaces.sandbox.close(), stages.spaaza.sandbox.close()]);
});

/** An answer of the sandbox that is changed on its way to Prism. */
type Spoilt = readonly [name: string, path: string, spoil: Spoil];

const asText: Spoil = (body) => ({ body, contentType: "text/plain" });

const spacesSpoilt: Spoilt[] = [
  ["a customer without an email", "/customers/7fK2xWq9LrTb", ({ email: _, ...body }) => ({ body })],
  ["an id that is a number", "/customers/7fK2xWq9LrTb", (body) => ({ body: { ...body, id: 7 } })],
  ["a marker of another object", "/account", (body) => ({ body: { ...body, object: "user" } })],
  ["a list without has_more", "/customers", ({ has_more: _, ...body }) => ({ body })],
  ["an item that is null", "/spaces", (body) => ({ body: { ...body, data: [null] } })],
  ["an error message that is a number", "/customers/nobody", () => ({ body: { message: 404 } })],
  ["a text", "/account", asText],
];

const spaazaSpoilt: Spoilt[] = [
  ["a business without an id", "/resources/business/48213", ({ id: _, ...body }) => ({ body })],
  [
    "a name that is null",
    "/resources/business/48213",
    (body) => ({ body: { ...body, name: null } }),
  ],
  ["a list without its total", "/resources/vouchers", ({ total_count: _, ...body }) => ({ body })],
  [
    "a date that is none",
    "/resources/allowed_ip_range/418",
    (body) => ({ body: { ...body, created_date: "yesterday" } }),
  ],
  ["an error without a code", "/resources/business/1", () => ({ body: { error: { name: "a" } } })],
  ["a text", "/resources/business/48213", asText],
];

const spacesClient = createSpacesClient({
  ...credentials.spaces,
  baseUrl: spaces.url,
  fetch: spaces.fetch,
});
const spaazaClient = createSpaazaClient({
  ...credentials.spaaza,
  baseUrl: spaaza.url,
  fetch: spaaza.fetch,
});

interface Bench {
  readonly judge: Judge;
  readonly stage: Stage;
  readonly traffic: readonly ((count: Sandbox["count"]) => Promise<void>)[];
  readonly negatives: readonly Negative[];
  readonly spoilt: readonly Spoilt[];
  /** Headers that every raw request carries unless it says otherwise. */
  readonly headers: Readonly<Record<string, string>>;
}

const benches: Readonly<Record<string, Bench>> = {
  Spaces: {
    judge: spaces,
    stage: stages.spaces,
    traffic: spacesTraffic.map(
      ({ run }) =>
        (count) =>
          run(spacesClient, count),
    ),
    negatives: spacesNegatives,
    spoilt: spacesSpoilt,
    headers: { Authorization: `Basic ${btoa(`${credentials.spaces.accessToken}:`)}` },
  },
  Spaaza: {
    judge: spaaza,
    stage: stages.spaaza,
    traffic: spaazaTraffic.map(
      ({ run }) =>
        (count) =>
          run(spaazaClient, count),
    ),
    negatives: spaazaNegatives,
    spoilt: spaazaSpoilt,
    headers: {
      "X-Spaaza-Chain-ID": String(credentials.spaaza.chainId),
      "X-Spaaza-API-version": "1.6.1",
      "X-Spaaza-Session-User-ID": String(credentials.spaaza.sessionUserId),
      "X-Spaaza-Session-Key": credentials.spaaza.sessionKey,
    },
  },
};

for (const [name, bench] of Object.entries(benches)) describe(name, () => judgeAll(name, bench));

function judgeAll(
  name: string,
  { judge, stage, traffic, negatives, spoilt, headers }: Bench,
): void {
  const { sandbox } = stage;
  const { judged } = judge;
  const flagged = { negatives: 0, spoilt: 0 };

  test("everything that the client sends and gets is as the document says", async () => {
    for (const play of traffic) {
      await sandbox.reset();
      await play(sandbox.count);
    }
    expect(judged.violations).toEqual([]);
    expect(judged.requests).toBe(judge.passed());
    expect(judged.requests).toBeGreaterThan(traffic.length);
  });

  const invalid = negatives.filter(({ allowedBecause }) => allowedBecause === undefined);
  for (const negative of invalid) {
    test(`${negative.name}: flagged, and answered by ${negative.error}`, async () => {
      const before = judge.passed();
      const response = await fetch(...requestOf(judge.url, negative, headers));
      expect(await findings(response), "what Prism says").toBeDefined();
      expect(judge.passed(), "how many requests Prism let through").toBe(before);
      flagged.negatives++;
      const answer = await fetch(...requestOf(stage.url, negative, headers));
      expect(await errorOf(answer)).toBe(negative.error);
    });
  }

  const allowed = negatives.filter(({ allowedBecause }) => allowedBecause !== undefined);
  for (const negative of allowed) {
    const { allowedBecause, error } = negative;
    test(`${negative.name}: not flagged, as ${allowedBecause}; answered by ${error}`, async () => {
      const response = await fetch(...requestOf(judge.url, negative, headers));
      expect(findings(response)).toBeUndefined();
      expect(await errorOf(response)).toBe(error);
    });
  }

  for (const [what, path, spoil] of spoilt) {
    test(`an answer with ${what}: flagged`, async () => {
      judge.spoilNext(spoil);
      const response = await fetch(...requestOf(judge.url, { path }, headers));
      expect(await findings(response)).toBeDefined();
      expect(response.status).toBe(500);
      flagged.spoilt++;
    });
  }

  afterAll(() => {
    const counts = [
      `${judged.requests} client requests judged, ${judged.violations.length} violations`,
      `${invalid.length} negative requests, ${flagged.negatives} flagged`,
      `${spoilt.length} spoilt answers, ${flagged.spoilt} flagged`,
    ];
    console.log(`${name}: ${counts.join("; ")}`);
  });
}

function requestOf(
  url: string,
  { method = "GET", path, headers: own = {}, body }: Omit<Negative, "name" | "error">,
  given: Bench["headers"],
): [string, RequestInit] {
  const headers = new Headers(given);
  for (const [name, value] of Object.entries(own)) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return [url + path, { method, headers, ...(body === undefined ? {} : { body }) }];
}

/** The status of an error of Spaces, the code of one of Spaaza. */
async function errorOf(response: Response): Promise<number> {
  const body: { error?: { code?: number } } = await response.json();
  return body.error?.code ?? response.status;
}
