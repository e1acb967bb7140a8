// A fault that keeps its sender waiting lets go of one that no longer waits.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSandbox } from "../../generator/sandbox/index.js";
import { definitionOf } from "./definitions.js";
import { headers } from "./spaaza.js";
import { documentOf } from "./start.js";

// Here no time passes, so that only the abort can end what waits.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

test("an aborted request is not kept waiting", async () => {
  const document = await documentOf("spaaza");
  const definition = definitionOf("spaaza");
  const sandbox = createSandbox({ document, definition, chaos: { seed: 1, rate: 1 } });
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
  const accounted = async () => {
    // What waits for no time at all does not wait.
    await vi.advanceTimersByTimeAsync(0);
    return vi.getTimerCount() + ended.answered + ended.failed;
  };
  await expect.poll(accounted).toBe(60);
  const waiting = vi.getTimerCount();
  expect(waiting).toBeGreaterThan(0);
  controller.abort(reason);
  const found = await Promise.all(outcomes);
  expect(found.filter((outcome) => outcome === reason)).toHaveLength(waiting);
  expect(vi.getTimerCount()).toBe(0);
});
