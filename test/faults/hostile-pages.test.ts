// Whatever a page says, nothing is asked for anywhere else, and the walk ends with an error of its own.
import { expect, test } from "vitest";
import { references, walkAstray } from "./hostile-pages.js";

test("a page that leads astray ends its list, and nothing is sent elsewhere", async () => {
  const walks = await walkAstray();
  expect(walks.length).toBeGreaterThan(60);
  for (const walk of walks) {
    expect(walk).toMatchObject({ kind: "pagination", elsewhere: 0 });
    // What was given before the circle closed was given once.
    expect(walk.items, JSON.stringify(walk)).toBeLessThanOrEqual(4);
    expect(walk.requests).toBeLessThanOrEqual(3);
  }
  // A URL is judged before anything is sent, where the page that says it was read.
  const strays = walks.filter(({ page }) => page in references);
  expect(strays).toHaveLength(2 * Object.keys(references).length);
  for (const stray of strays) expect(stray).toMatchObject({ requests: 1, items: 0 });
});
