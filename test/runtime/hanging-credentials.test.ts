// Functions that give credentials and do not answer: whom they keep waiting, and for how long.
import type { CredentialContext } from "specloom";
import { createSpacesClient, type SpacesOptions } from "specloom/spaces";
import { expect, test } from "vitest";
import { scriptedServer } from "./scripted-server.js";

/** Never answers, and keeps what it was given. */
function hanging() {
  const signals: AbortSignal[] = [];
  const accessToken = ({ signal }: CredentialContext) => {
    signals.push(signal);
    return new Promise<string>(() => {});
  };
  return { signals, accessToken };
}

async function clientOf(options: SpacesOptions) {
  const { url, seen } = await scriptedServer({ json: { name: "Ada" } });
  return { seen, spaces: createSpacesClient({ baseUrl: url, retries: 0, ...options }) };
}

test("one that hung is told to stop when the attempt is late, and asked again by the next call", async () => {
  const { signals, accessToken } = hanging();
  const answers: SpacesOptions["accessToken"] = (context) =>
    signals.length === 0 ? accessToken(context) : "token";
  const { spaces, seen } = await clientOf({ accessToken: answers });
  const late = await spaces.account.get({ timeout: 30 }).result();
  expect(late).toMatchObject({ error: { kind: "timeout", attempts: 0 } });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  expect(signals[0]?.reason).toMatchObject({ name: "TimeoutError" });
  expect(await spaces.account.get()).toEqual({ name: "Ada" });
  expect(seen).toHaveLength(1);
});

test("one that hung does not hold those who come while others still wait for it", async () => {
  const { signals, accessToken } = hanging();
  const answers: SpacesOptions["accessToken"] = (context) =>
    signals.length === 0 ? accessToken(context) : "token";
  const { spaces } = await clientOf({ accessToken: answers });
  const controller = new AbortController();
  const patient = spaces.account.get({ signal: controller.signal }).result();
  const late = await spaces.account.get({ timeout: 30 }).result();
  expect(late).toMatchObject({ error: { kind: "timeout" } });
  // The patient call still waits, so its asking goes on.
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  expect(await spaces.account.get()).toEqual({ name: "Ada" });
  controller.abort();
  expect(await patient).toMatchObject({ error: { kind: "aborted" } });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
});

test("an abort of one call does not end what calls beside it wait for", async () => {
  let asked = 0;
  let answer = (_: string) => {};
  let signal: AbortSignal | undefined;
  const accessToken = (context: CredentialContext) => {
    asked++;
    signal = context.signal;
    return new Promise<string>((resolve) => {
      answer = resolve;
    });
  };
  const { spaces } = await clientOf({ accessToken });
  const controller = new AbortController();
  const left = spaces.account.get({ signal: controller.signal }).result();
  const first = spaces.account.get();
  await expect.poll(() => asked).toBe(1);
  controller.abort();
  expect(await left).toMatchObject({ error: { kind: "aborted" } });
  const second = spaces.account.get();
  await new Promise((resolve) => setImmediate(resolve));
  answer("token");
  expect(await Promise.all([first, second])).toEqual([{ name: "Ada" }, { name: "Ada" }]);
  expect([asked, signal?.aborted]).toEqual([1, false]);
});

test("the last call that is aborted ends the asking", async () => {
  const { signals, accessToken } = hanging();
  const { spaces } = await clientOf({ accessToken });
  const controller = new AbortController();
  const call = spaces.account.get({ signal: controller.signal }).result();
  await expect.poll(() => signals.length).toBe(1);
  controller.abort();
  expect(await call).toMatchObject({ error: { kind: "aborted" } });
  expect(signals[0]?.aborted).toBe(true);
});
