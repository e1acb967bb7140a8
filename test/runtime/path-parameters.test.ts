// Path parameters: the server reads the same text, or nothing is sent.
import fc from "fast-check";
import { createSpacesClient } from "specloom/spaces";
import { expect, test } from "vitest";
import { scriptedServer, sendJson } from "./scripted-server.js";

const count = 10_000;
const route = /^\/api\/v1\/customers\/([^/?#]+)$/;
const pieces = [
  "..",
  ".",
  "/",
  "\\",
  "%2e",
  "%2F",
  "%",
  "?",
  "#",
  ";",
  "\u0000",
  "\ud800",
  "\udc00",
];
const others = [" ", "+", "&", "é", "\u202e", "😀", "a", "~", "\t", "\n", ":", "@", "\ufeff"];
const nasty = fc.array(fc.constantFrom(...pieces, ...others), { maxLength: 4 });
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  nasty.map((parts) => parts.join("")),
);

test("10,000 random texts arrive as they are, or are refused", async () => {
  const astray: string[] = [];
  const { url, seen } = await scriptedServer((response, { url: path }) => {
    const [, segment] = route.exec(path) ?? [];
    if (segment === undefined) astray.push(path);
    sendJson(response, { id: decodeURIComponent(segment ?? "") });
  });
  const spaces = createSpacesClient({ accessToken: "token", baseUrl: `${url}/api/v1` });
  const texts = fc.sample(text, { numRuns: count, seed: 20_240_229 });
  let refused = 0;
  for (let start = 0; start < count; start += 50) {
    const batch = texts.slice(start, start + 50);
    const results = await Promise.all(batch.map((id) => spaces.customers.get(id).result()));
    for (const [index, id] of batch.entries()) {
      const result = results[index];
      if (result?.ok) expect(result.data.id).toBe(id);
      else expect(result).toMatchObject({ ok: false, error: { option: "customer_id" } });
      const isRoute = /^\.{0,2}$/.test(id) || !id.isWellFormed();
      expect(result?.ok, JSON.stringify(id)).toBe(!isRoute);
      if (isRoute) refused++;
    }
  }
  expect(astray).toEqual([]);
  expect(seen).toHaveLength(count - refused);
  expect(refused).toBeGreaterThan(100);
  expect(refused).toBeLessThan(count / 2);
  const line = `${count} texts, ${count - refused} arrived as they were, ${refused} refused`;
  console.log(`path parameters: ${line}, ${astray.length} at another route`);
});
