import { type ApiDescription, ApiError, Transport } from "specloom";
import { expect, test } from "vitest";
import { scriptedServer } from "./scripted-server.js";

async function transportOf(status: number) {
  const { url } = await scriptedServer((response) => response.writeHead(status).end());
  const description: ApiDescription<"Weather"> = {
    contract: 1,
    name: "Weather",
    options: {},
    security: [],
    errors: { Error: ApiError, codes: {} },
  };
  return new Transport(description, { baseUrl: url });
}

test("an empty body is nothing where the document declares one", async () => {
  const transport = await transportOf(202);
  const call = transport.call({ method: "PUT", path: "/report", maybeEmpty: true });
  expect(await call).toBeUndefined();
});

test("an empty body is an error where the document promises JSON", async () => {
  const transport = await transportOf(202);
  const result = await transport.call({ method: "PUT", path: "/report" }).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "decode" } });
});

test("204 and 205 never have a body", async () => {
  for (const status of [204, 205]) {
    const transport = await transportOf(status);
    expect(await transport.call({ method: "PUT", path: "/report" })).toBeUndefined();
  }
});
