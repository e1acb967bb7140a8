// An operation may be on another server than the rest of its API.

import { type ApiDescription, Transport } from "specloom/runtime";
import { expect, test } from "vitest";
import { SpacesError } from "../../generated/spaces/errors.js";
import { scriptedServer } from "./scripted-server.js";

function described(baseUrl: string): ApiDescription<"Shop"> {
  return {
    contract: 3,
    name: "Shop",
    baseUrl,
    options: {},
    security: [],
    errors: { Error: SpacesError, codes: {} },
  };
}

test("its own server is asked, for the kind of JSON that it answers", async () => {
  const [main, files] = await Promise.all([
    scriptedServer({ json: {} }),
    scriptedServer({ json: {} }),
  ]);
  const transport = new Transport(described(main.url), {});
  await transport.call({
    method: "GET",
    path: "/a",
    server: files.url,
    accept: "application/vnd.shop+json",
  });
  await transport.call({ method: "GET", path: "/b" });
  expect(files.seen.map(({ url, headers }) => [url, headers.accept])).toEqual([
    ["/a", "application/vnd.shop+json"],
  ]);
  expect(main.seen.map(({ url, headers }) => [url, headers.accept])).toEqual([
    ["/b", "application/json"],
  ]);
});

test("a base URL that the client is given holds for every operation", async () => {
  const [main, given] = await Promise.all([
    scriptedServer({ json: {} }),
    scriptedServer({ json: {} }),
  ]);
  const transport = new Transport(described(main.url), { baseUrl: given.url });
  await transport.call({ method: "GET", path: "/a", server: main.url });
  expect([main.seen.length, given.seen.length]).toEqual([0, 1]);
});

test("plain http is refused here, too", async () => {
  const transport = new Transport(described("https://example.com"), {});
  const call = transport.call({ method: "GET", path: "/a", server: "http://files.example.com" });
  await expect(call).rejects.toThrow("must be an https URL");
});
