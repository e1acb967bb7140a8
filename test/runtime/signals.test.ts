// Signals that many calls share, and those of other libraries.
import { getEventListeners } from "node:events";
import { type ApiDescription, ApiError, fetchOver, Transport } from "specloom/runtime";
import { createSpacesClient } from "specloom/spaces";
import { expect, onTestFinished, test } from "vitest";
import { within } from "../../src/send/timeout.js";
import { onAbort } from "../../src/signals.js";
import { scriptedServer } from "./scripted-server.js";

const weather: ApiDescription<"Weather"> = {
  contract: 3,
  name: "Weather",
  options: {},
  security: [],
  errors: { Error: ApiError, codes: {} },
};

function warnings(): string[] {
  const seen: string[] = [];
  const listen = ({ message }: Error) => void seen.push(message);
  process.on("warning", listen);
  onTestFinished(() => void process.off("warning", listen));
  return seen;
}

test("12 calls side by side with one signal listen to it once, and all end with it", async () => {
  const seen = warnings();
  const fetch = () => new Promise<Response>(() => {});
  const spaces = createSpacesClient({ accessToken: "token", fetch });
  const { signal, abort } = controllerOf();
  const calls = Array.from({ length: 12 }, () => spaces.account.get({ signal }).result());
  await new Promise((resolve) => setImmediate(resolve));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  abort("enough");
  for (const { ok } of await Promise.all(calls)) expect(ok).toBe(false);
  expect(getEventListeners(signal, "abort")).toEqual([]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toEqual([]);
});

test("12 bodies that arrive side by side listen to it once, and all end with it", async () => {
  const seen = warnings();
  const { url } = await scriptedServer((response) => void response.writeHead(200).write("{"));
  const fetch = fetchOver(new Transport(weather, { baseUrl: url }));
  const { signal, abort } = controllerOf();
  const answers = await Promise.all(Array.from({ length: 12 }, () => fetch("/", { signal })));
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  const texts = answers.map((answer) => answer.text().catch((reason: unknown) => reason));
  abort("enough");
  expect(await Promise.all(texts)).toEqual(Array(12).fill("enough"));
  expect(getEventListeners(signal, "abort")).toEqual([]);
  expect(seen).toEqual([]);
});

test("100,000 pieces of work with one signal leave nothing", async () => {
  const { signal } = controllerOf();
  for (let batch = 0; batch < 100; batch++) {
    await Promise.all(Array.from({ length: 1_000 }, () => within(60_000, [signal], async () => 1)));
  }
  expect(getEventListeners(signal, "abort")).toEqual([]);
});

test("who leaves twice does not take another's place", () => {
  const { signal, abort } = controllerOf();
  let called = 0;
  const leave = onAbort(signal, () => {});
  leave();
  onAbort(signal, () => called++);
  leave();
  abort("enough");
  expect(called).toBe(1);
});

test("a signal of another library ends a call, though it has no reason", async () => {
  const target = new EventTarget();
  // What older libraries have: no `reason`, no `throwIfAborted`, no place in the platform's classes.
  const signal = {
    aborted: false,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  const fetch = () => new Promise<Response>(() => {});
  const spaces = createSpacesClient({ accessToken: "token", fetch });
  const call = spaces.account.get({ signal: signal as unknown as AbortSignal });
  const thrown = call.catch((error: unknown) => error);
  await new Promise((resolve) => setImmediate(resolve));
  signal.aborted = true;
  target.dispatchEvent(new Event("abort"));
  expect(await thrown).toMatchObject({ name: "AbortError" });
});

function controllerOf() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: (reason: unknown) => controller.abort(reason) };
}
