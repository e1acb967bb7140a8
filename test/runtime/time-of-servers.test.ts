// What times mean: those of this machine's clock, which may be set, and those of a server's.
import { createSpacesClient } from "specloom/spaces";
import { afterEach, describe, expect, test, vi } from "vitest";
import { retryAfterOf } from "../../src/answer/headers.js";
import { scriptedServer, sendJson } from "./scripted-server.js";
import { inVirtualTime } from "./virtual-time.js";

afterEach(() => void vi.useRealTimers());

const now = "2026-08-01T12:00:00Z";

function retryAfter(headers: Record<string, string>): number | undefined {
  vi.useFakeTimers({ now: new Date(now), toFake: ["Date"] });
  return retryAfterOf(new Headers(headers));
}

describe("Retry-After", () => {
  test.each<[form: string, value: string, ms: number | undefined]>([
    ["IMF-fixdate", "Sat, 01 Aug 2026 12:00:03 GMT", 3_000],
    ["RFC 850", "Saturday, 01-Aug-26 12:00:03 GMT", 3_000],
    ["RFC 850, 49 years ahead", "Thursday, 01-Aug-75 12:00:00 GMT", 1_546_300_800_000],
    ["RFC 850, of the last century", "Monday, 01-Aug-94 12:00:00 GMT", 0],
    ["asctime", "Sat Aug  1 12:00:03 2026", 3_000],
    ["asctime, two digits", "Mon Aug 31 12:00:00 2026", 30 * 86_400_000],
    ["a date that is over", "Sat, 01 Aug 2026 11:00:00 GMT", 0],
    ["a day that is not there", "Sat, 31 Sep 2026 12:00:00 GMT", undefined],
    ["a mixture of two forms", "Sat, 01-Aug-2026 12:00:03 GMT", undefined],
    ["an RFC 850 day that is not there", "Saturday, 31-Sep-26 12:00:00 GMT", undefined],
    ["an asctime day that is not there", "Sat Sep 31 12:00:00 2026", undefined],
    ["another zone", "Sat, 01 Aug 2026 12:00:03 CET", undefined],
    ["ISO 8601", "2026-08-01T12:00:03Z", undefined],
  ])("%s", (_, value, ms) => {
    expect(retryAfter({ "Retry-After": value })).toBe(ms);
  });

  test.each([
    ["an hour behind", "Sat, 01 Aug 2026 11:00:00 GMT", "Sat, 01 Aug 2026 11:00:03 GMT"],
    ["an hour ahead", "Saturday, 01-Aug-26 13:00:00 GMT", "Sat Aug  1 13:00:03 2026"],
  ])("is measured by the clock of a server that is %s", (_, date, value) => {
    expect(retryAfter({ Date: date, "Retry-After": value })).toBe(3_000);
  });

  test("is measured by the local clock where the server's is not known", () => {
    const value = "Sat, 01 Aug 2026 12:00:03 GMT";
    expect(retryAfter({ Date: "today", "Retry-After": value })).toBe(3_000);
  });
});

describe("a clock that is set while a call is on its way", () => {
  const hour = 3_600_000;
  const busy = () => new Response(null, { status: 503, headers: { "Retry-After": "0" } });

  test("back does not prolong the deadline", async () => {
    let sent = 0;
    const fetch = async () => {
      if (++sent > 1) return new Promise<Response>(() => {});
      vi.setSystemTime(Date.now() - hour);
      return busy();
    };
    const spaces = createSpacesClient({ accessToken: "token", fetch, timeout: 2_500 });
    const call = () => spaces.account.get({ deadline: 1_000 }).result();
    const { outcome, ms } = await inVirtualTime(call);
    expect(outcome).toMatchObject({ error: { kind: "timeout", attempts: 2 } });
    expect(ms).toBe(1_000);
  });

  test("ahead does not end it, and the log says how long an attempt took", async () => {
    const lines: string[] = [];
    const { url, seen } = await scriptedServer(
      (response) => {
        const real = Date.now;
        vi.spyOn(Date, "now").mockImplementation(() => real() + hour);
        response.writeHead(503, { "Retry-After": "0" }).end();
      },
      (response) => sendJson(response, { name: "Ada" }),
    );
    const write = (line: string) => void lines.push(line);
    const logger = { error: write, warn: write, info: write, debug: write };
    const spaces = createSpacesClient({ accessToken: "token", baseUrl: url, logger });
    try {
      expect(await spaces.account.get({ deadline: 60_000 })).toEqual({ name: "Ada" });
    } finally {
      vi.restoreAllMocks();
    }
    expect(seen).toHaveLength(2);
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/ in \d{1,5} ms, attempt/);
  });
});
