// How long a call may take: its timeout, its deadline and what an answer asks it to wait.
import { type CallOptions, createSpacesClient, type SpacesOptions } from "specloom/spaces";
import { afterEach, expect, test, vi } from "vitest";
import { inVirtualTime } from "./virtual-time.js";

type Answer = () => Response;

const refuses =
  (headers = {}): Answer =>
  () =>
    new Response(null, { status: 503, headers });
/** Sends the start of a body, and nothing after it. */
const stalls: Answer = () => {
  const start = (controller: ReadableStreamDefaultController) => controller.enqueue(bytes);
  return new Response(new ReadableStream({ start }));
};
const bytes = new TextEncoder().encode("{");

/** A `fetch` that gives answer after answer; the last one repeats. */
function answering(...answers: Answer[]) {
  return vi.fn(async () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer) throw new TypeError("nothing was to be sent");
    return answer();
  });
}

/** How a call fails, and after how long. */
async function failureOf(options: CallOptions, client: SpacesOptions) {
  const spaces = createSpacesClient({ accessToken: "token", ...client });
  const { outcome, ms } = await inVirtualTime(() => spaces.account.get(options).result());
  if (outcome.ok) throw new Error("the call worked");
  return { error: outcome.error, ms };
}

afterEach(() => void vi.restoreAllMocks());

test("the timeout covers the body", async () => {
  const fetch = answering(stalls);
  const { error, ms } = await failureOf({ timeout: 50, retries: 0 }, { fetch });
  expect(error).toMatchObject({ kind: "timeout", attempts: 1 });
  expect(ms).toBe(50);
});

test("the deadline covers all attempts", async () => {
  vi.spyOn(Math, "random").mockReturnValue(0.05);
  const fetch = answering(refuses());
  const { error, ms } = await failureOf({ deadline: 100, retries: 10 }, { fetch });
  expect(error).toMatchObject({ kind: "api", status: 503, attempts: 3 });
  // 25 ms and 50 ms were waited; the next 100 ms would be too long.
  expect(ms).toBe(75);
});

test("the deadline covers a credential function that never answers", async () => {
  const accessToken = () => new Promise<string>(() => {});
  const fetch = answering();
  const { error, ms } = await failureOf({ deadline: 100 }, { accessToken, fetch });
  expect(error).toMatchObject({ kind: "timeout", attempts: 0 });
  expect(fetch).not.toHaveBeenCalled();
  expect(ms).toBe(100);
});

test("the deadline covers the wait and the body of a later attempt", async () => {
  const fetch = answering(refuses({ "Retry-After": "1" }), stalls);
  const { error, ms } = await failureOf({ deadline: 1_300 }, { fetch });
  expect(error).toMatchObject({ kind: "timeout", attempts: 2 });
  expect(ms).toBe(1_300);
});

test("Retry-After past the deadline fails at once", async () => {
  const fetch = answering(refuses({ "Retry-After": "5" }));
  const { error, ms } = await failureOf({ deadline: 1_000 }, { fetch });
  expect(error).toMatchObject({ status: 503, attempts: 1, retryAfter: 5_000 });
  expect(ms).toBe(0);
});
