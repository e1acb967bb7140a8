// What a client of the Spaaza API sends with every request, and what it makes of bare and wrapped bodies.
import { createSpaazaClient, OptionsError, type SpaazaOptions } from "specloom/spaaza";
import { createSpacesClient } from "specloom/spaces";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Step, scriptedServer } from "./scripted-server.js";

const credentials = { chainId: 1743, sessionUserId: 70112, sessionKey: "key-of-the-session" };
const business = { id: 48213, owner_code: "NL-0417" };
const list = { offset: 0, limit: 25, total_count: 1, resources: [business] };

afterEach(() => void vi.unstubAllEnvs());

async function spaazaOf(...steps: Step[]) {
  const { url, seen } = await scriptedServer(...steps);
  const spaaza = createSpaazaClient({ ...credentials, baseUrl: url, retries: 0 });
  return { url, seen, spaaza };
}

/** What making a client throws. */
function refusalOf(make: () => unknown): OptionsError {
  try {
    make();
  } catch (error) {
    if (error instanceof OptionsError) return error;
    throw error;
  }
  throw new Error("the client was made");
}

describe("the headers of every request", () => {
  test("are the session, the chain, the version and the level", async () => {
    const { spaaza, seen } = await spaazaOf({ json: business });
    await spaaza.businesses.get(48213);
    expect(seen[0]?.headers).toMatchObject({
      "x-spaaza-session-user-id": "70112",
      "x-spaaza-session-key": "key-of-the-session",
      "x-spaaza-chain-id": "1743",
      "x-spaaza-api-version": "1.6.1",
      "x-spaaza-response-recursion-level": "3",
    });
  });

  test("JSON is declared where there is a body, and nowhere else", async () => {
    const { spaaza, seen } = await spaazaOf({ json: business });
    await spaaza.businesses.delete(1);
    await spaaza.businesses.create({ name: "Canal Street" });
    await spaaza.businesses.update(1, { name: "Canal Street" });
    await spaaza.businesses.replace(1, { name: "Canal Street" });
    const types = seen.map(({ method, headers }) => [method, headers["content-type"]]);
    expect(types).toEqual([
      ["DELETE", undefined],
      ["POST", "application/json"],
      ["PATCH", "application/json"],
      ["PUT", "application/json"],
    ]);
  });

  test("the level is the call's, else the client's, on every page of a list too", async () => {
    const pages = [1, 2].map((id) => ({ json: { ...list, resources: [{ id }], total_count: 2 } }));
    const { spaaza, seen } = await spaazaOf({ json: business }, { json: business }, ...pages);
    const shallow = spaaza.withOptions({ recursionLevel: 0 });
    await shallow.businesses.get(1);
    await shallow.businesses.get(1, { recursionLevel: 4 });
    await spaaza.businesses.list({}, { recursionLevel: 1 }).toArray({ max: 2 });
    const levels = seen.map(({ headers }) => headers["x-spaaza-response-recursion-level"]);
    expect(levels).toEqual(["0", "4", "1", "1"]);
    expect([spaaza.recursionLevel, shallow.recursionLevel]).toEqual([3, 0]);
  });

  test.each([-1, 5, 1.5, Number.NaN])("level %d is refused, per call as a value", async (level) => {
    const { spaaza, seen } = await spaazaOf({ json: business });
    // @ts-expect-error A level is 0, 1, 2, 3 or 4.
    const result = await spaaza.businesses.get(1, { recursionLevel: level }).result();
    expect(result).toMatchObject({
      ok: false,
      error: {
        kind: "options",
        option: "recursionLevel",
        message: `recursionLevel must be a whole number from 0 to 4; it is ${level}`,
      },
    });
    expect(seen).toHaveLength(0);
  });
});

describe("a success body", () => {
  const wrapped = (results: unknown) => ({ result: { code: 1, status: "ok" }, results });

  test.each([
    ["bare", business],
    ["wrapped", wrapped(business)],
  ])("may be %s", async (_, json) => {
    const { spaaza } = await spaazaOf({ json });
    expect(await spaaza.businesses.get(48213)).toEqual(business);
  });

  test.each([
    ["bare", list],
    ["wrapped", wrapped(list)],
  ])("of a list may be %s", async (_, json) => {
    const { spaaza } = await spaazaOf({ json });
    const businesses = spaaza.businesses.list();
    expect(await businesses).toEqual(list);
    for await (const one of businesses) expect(one).toEqual(business);
  });
});

describe("credentials from the environment", () => {
  test("stand in for options that are not given", async () => {
    const { url, seen } = await scriptedServer({ json: business });
    vi.stubEnv("SPAAZA_CHAIN_ID", "2861");
    vi.stubEnv("SPAAZA_SESSION_USER_ID", "70113");
    vi.stubEnv("SPAAZA_SESSION_KEY", "key-of-the-environment");
    await createSpaazaClient({ baseUrl: url, chainId: 1743 }).businesses.get(1);
    expect(seen[0]?.headers).toMatchObject({
      "x-spaaza-session-user-id": "70113",
      "x-spaaza-session-key": "key-of-the-environment",
      "x-spaaza-chain-id": "1743",
    });
  });

  test("are the access token of Spaces too", async () => {
    const { url, seen } = await scriptedServer({ json: {} });
    vi.stubEnv("SPACES_ACCESS_TOKEN", "token-of-the-environment");
    await createSpacesClient({ baseUrl: url }).account.get();
    expect(seen[0]?.headers.authorization).toBe(`Basic ${btoa("token-of-the-environment:")}`);
  });

  test("an empty variable counts as missing", () => {
    vi.stubEnv("SPACES_ACCESS_TOKEN", "");
    expect(refusalOf(() => createSpacesClient())).toMatchObject({ option: "accessToken" });
  });
});

describe("an option that is missing or malformed names itself and the fix", () => {
  test.each<[string, string, string]>([
    ["SPAAZA_CHAIN_ID", "abc", 'chainId must be the number of a chain, such as 1743; it is "abc"'],
    ["SPAAZA_CHAIN_ID", "0", 'chainId must be the number of a chain, such as 1743; it is "0"'],
    [
      "SPAAZA_SESSION_USER_ID",
      "noor",
      'sessionUserId must be the id of the user that the session belongs to, such as 70112; it is "noor"',
    ],
  ])("the variable %s set to %j", (variable, value, message) => {
    const { chainId: _, sessionUserId: __, ...rest } = credentials;
    vi.stubEnv("SPAAZA_CHAIN_ID", "1743");
    vi.stubEnv("SPAAZA_SESSION_USER_ID", "70112");
    vi.stubEnv(variable, value);
    expect(refusalOf(() => createSpaazaClient(rest)).message).toBe(message);
  });

  test.each<[SpaazaOptions, string, RegExp]>([
    [{ apiVersion: "1.5.9" }, "apiVersion", /major\.minor\.fix, 1\.6\.1 or later; it is "1\.5\.9"/],
    [{ apiVersion: "1.6" }, "apiVersion", /1\.6\.1 or later; it is "1\.6"/],
    [{ chainId: Number("abc") }, "chainId", /the number of a chain, such as 1743; it is NaN/],
    [{ sessionKey: "a\nb" }, "sessionKey", /remove line breaks/],
    [{ baseUrl: "http://api0.spaaza.com" }, "baseUrl", /http is for loopback hosts only/],
  ])("%j", (options, option, message) => {
    const error = refusalOf(() => createSpaazaClient({ ...credentials, ...options }));
    expect(error).toMatchObject({ kind: "options", option });
    expect(error.message).toMatch(message);
  });

  test("a level that no client can have", () => {
    // @ts-expect-error A level is 0, 1, 2, 3 or 4.
    const error = refusalOf(() => createSpaazaClient({ ...credentials, recursionLevel: 5 }));
    expect(error.message).toBe("recursionLevel must be a whole number from 0 to 4; it is 5");
  });

  test.each(["1.6.1", "1.6.10", "1.10.0", "2.0.0"])("version %s is fine", (apiVersion) => {
    expect(() => createSpaazaClient({ ...credentials, apiVersion })).not.toThrow();
  });

  test.each([
    ["chainId", "SPAAZA_CHAIN_ID"],
    ["sessionUserId", "SPAAZA_SESSION_USER_ID"],
    ["sessionKey", "SPAAZA_SESSION_KEY"],
  ])("%s missing", (option, variable) => {
    for (const name of ["CHAIN_ID", "SESSION_USER_ID", "SESSION_KEY"]) {
      vi.stubEnv(`SPAAZA_${name}`, "");
    }
    const given = Object.entries(credentials).filter(([name]) => name !== option);
    const error = refusalOf(() => createSpaazaClient(Object.fromEntries(given)));
    expect(error.option).toBe(option);
    expect(error.message).toContain(`set the environment variable ${variable}`);
  });
});
