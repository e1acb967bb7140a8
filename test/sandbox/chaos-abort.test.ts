// A fault that keeps its sender waiting lets go of one that no longer waits.
import { expect, test, vi } from "vitest";
import { createSandbox } from "../../generator/sandbox/index.js";
import { headers } from "./spaaza.js";
import { documentOf } from "./start.js";

const clock = vi.hoisted(() => ({ waiting: 0 }));

// Here no time passes, so that only the abort can end what waits.
vi.mock("node:timers/promises", () => ({
  setTimeout: (ms: number, _value: undefined, options?: { readonly signal?: AbortSignal }) => {
    if (ms === 0) return Promise.resolve();
    clock.waiting++;
    return new Promise<void>((_, reject) => {
      const { signal } = options ?? {};
      signal?.addEventListener("abort", () => reject(signal.reason));
    });
  },
}));

test("an aborted request is not kept waiting", async () => {
  const document = await documentOf("spaaza");
  const sandbox = await createSandbox({ api: "spaaza", document, chaos: { seed: 1, rate: 1 } });
  const controller = new AbortController();
  const { signal } = controller;
  const ended = { answered: 0, failed: 0 };
  const outcomes = Array.from({ length: 60 }, async (_, index) => {
    const address = `http://a.example/resources/business/${48213 + index}`;
    try {
      await sandbox.fetch(address, { headers, signal });
      ended.answered++;
      return "answered";
    } catch (error) {
      ended.failed++;
      return error;
    }
  });
  const reason = new DOMException("Enough.", "TimeoutError");
  await expect.poll(() => clock.waiting + ended.answered + ended.failed).toBe(60);
  const { waiting } = clock;
  expect(waiting).toBeGreaterThan(0);
  controller.abort(reason);
  const found = await Promise.all(outcomes);
  expect(found.filter((outcome) => outcome === reason)).toHaveLength(waiting);
  await sandbox.close();
});
