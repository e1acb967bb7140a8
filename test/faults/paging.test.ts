// Every stable item of a list arrives exactly once, in order, though a fifth of all answers fail.
// `npm run bench:delivery` does the same with a million items.
import fc from "fast-check";
import { expect, test } from "vitest";
import { deliver, modes, nameOf } from "./delivery.js";
import { overSockets } from "./list-server.js";

const jobs = fc.record({
  items: fc.integer({ min: 0, max: 40 }),
  limit: fc.integer({ min: 1, max: 15 }),
  rate: fc.constant(0.2),
  seed: fc.nat(),
});

test.concurrent.each(modes.map((mode) => [nameOf(mode), mode] as const))("%s", async (_, mode) => {
  let faults = 0;
  const property = fc.asyncProperty(jobs, async (job) => {
    const delivery = await deliver(mode, job, overSockets);
    faults += delivery.faults;
    expect(delivery).toMatchObject({
      delivered: job.items,
      lost: 0,
      doubled: 0,
      misplaced: 0,
    });
  });
  await fc.assert(property, { seed: 20_611, numRuns: 10, endOnFailure: true });
  expect(faults).toBeGreaterThan(5);
});
