// Every sample of both APIs compiles against the packages as npm would publish them.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { compile, writeSamples } from "../samples/compiling.js";
import { sampled } from "../samples/ours.js";
import { pack } from "./packed.js";

const { consumer, remove } = pack();
afterAll(remove);

test("every sample compiles against the packed package, and one with a typo does not", async () => {
  const folder = path.join(consumer, "samples");
  mkdirSync(folder);
  for (const name of ["spaces", "spaaza"] as const) {
    const { api, samples } = await sampled(name);
    const written = writeSamples(folder, name, samples, api.recursion?.default);
    console.log(`${name}: ${written} samples compiled against the packed package`);
    expect(written).toBeGreaterThanOrEqual(samples.size);
  }
  expect(compile(folder)).toEqual([]);
  const typo = `import { createSpacesClient } from "specloom/spaces";
console.log((await createSpacesClient().account.get()).nmae);
`;
  writeFileSync(path.join(folder, "typo.ts"), typo);
  expect(compile(folder)).toEqual([
    expect.stringMatching(/typo\.ts\(2,\d+\): error TS\d+: Property 'nmae'/),
  ]);
});
