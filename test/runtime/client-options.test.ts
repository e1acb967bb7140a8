// Options that say where a client may send, what its fetch is told, and what stands in for them.
import type { FetchOptions } from "specloom";
import { createSpaazaClient } from "specloom/spaaza";
import { createSpacesClient, OptionsError, type SpacesOptions } from "specloom/spaces";
import { describe, expect, test, vi } from "vitest";

const accessToken = "canary-7f3a";

describe("plain http on another host than this one", () => {
  const baseUrl = "http://api.internal:8080/v1";

  test("is refused, with the option that allows it", () => {
    expect(() => createSpacesClient({ accessToken, baseUrl })).toThrow(/allowHttp: true/);
    const options = { accessToken, baseUrl, allowHttp: false };
    expect(() => createSpacesClient(options)).toThrow(OptionsError);
    // @ts-expect-error A text is not a decision.
    const unsure: SpacesOptions = { accessToken, baseUrl, allowHttp: "false" };
    expect(() => createSpacesClient(unsure)).toThrow(OptionsError);
  });

  test("is asked where that is allowed, also by a client made of the client", async () => {
    const asked: string[] = [];
    const fetch = async (url: string) => {
      asked.push(url);
      return new Response("{}");
    };
    const spaces = createSpacesClient({ accessToken, baseUrl, fetch, allowHttp: true });
    await spaces.account.get();
    await spaces.withOptions({ retries: 0 }).account.get();
    expect(asked).toEqual([`${baseUrl}/account`, `${baseUrl}/account`]);
  });

  test.each(["ftp://api.internal", "http://ada:secret@api.internal", "http://api.internal/?a=b"])(
    "does not make %s an address",
    (other) => {
      const options = { accessToken, baseUrl: other, allowHttp: true };
      expect(() => createSpacesClient(options)).toThrow(OptionsError);
    },
  );
});

describe("fetchOptions", () => {
  const seenBy = async (fetchOptions: FetchOptions) => {
    const inits: RequestInit[] = [];
    const fetch = async (_: string, init: RequestInit) => {
      inits.push(init);
      return new Response("{}");
    };
    const spaces = createSpacesClient({ accessToken, fetch });
    const outcome = await spaces.account.get({ fetchOptions }).result();
    return { outcome, init: inits[0] as Record<string, unknown> | undefined };
  };

  test("reach fetch as they are, beside what the client decides", async () => {
    const dispatcher = { dispatch: () => true };
    const given: FetchOptions = { cache: "no-store", keepalive: true, dispatcher };
    const { init } = await seenBy({ ...given, next: { revalidate: 60, tags: ["account"] } });
    expect(init).toMatchObject({ ...given, next: { revalidate: 60 }, redirect: "manual" });
    expect(init?.dispatcher).toBe(dispatcher);
    expect(new Headers(init?.headers as Headers).has("Authorization")).toBe(true);
  });

  test.each(["method", "headers", "body", "signal", "redirect", "duplex"])(
    "do not decide %s",
    async (name) => {
      const { outcome, init } = await seenBy({ [name]: "secret" });
      expect(outcome).toMatchObject({ error: { kind: "options", option: "fetchOptions" } });
      expect(outcome.ok ? "" : outcome.error.message).toContain(`must not hold ${name}`);
      expect(init).toBeUndefined();
    },
  );

  test("that say nothing are let through", async () => {
    const nothing = { signal: undefined } as unknown as FetchOptions;
    expect((await seenBy(nothing)).outcome.ok).toBe(true);
  });
});

describe("a platform that does not let the environment be read", () => {
  const denied = (): never => {
    throw new Error("Requires env access, run again with --allow-env");
  };
  const processes = {
    "variable by variable": { env: new Proxy({}, { get: denied }) },
    "at all": Object.defineProperty({}, "env", { get: denied }),
  };

  /** What making a client throws; undefined where it works. */
  function refusalOf(stand: object, make: () => unknown): unknown {
    vi.stubGlobal("process", stand);
    try {
      make();
      return undefined;
    } catch (error) {
      return error;
    } finally {
      vi.unstubAllGlobals();
    }
  }

  test.each(Object.entries(processes))("%s: needs all options, and says which", (_, stand) => {
    const all = { chainId: 1743, sessionUserId: 70112, sessionKey: "key" };
    expect(refusalOf(stand, () => createSpaazaClient(all))).toBeUndefined();
    const refusal = refusalOf(stand, () => createSpacesClient());
    expect(String(refusal)).toMatch(/accessToken is missing.*SPACES_ACCESS_TOKEN/);
  });
});
