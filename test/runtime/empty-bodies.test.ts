import { type ApiDescription, ApiError, asNothing, jsonBody, Transport } from "specloom/runtime";
import { createSpaazaClient } from "specloom/spaaza";
import { expect, test } from "vitest";
import { type Step, scriptedServer } from "./scripted-server.js";

const weather: ApiDescription<"Weather"> = {
  contract: 3,
  name: "Weather",
  options: {},
  security: [],
  errors: { Error: ApiError, codes: {} },
};

async function transportOf(status: number) {
  const { url } = await scriptedServer((response) => response.writeHead(status).end());
  return new Transport(weather, { baseUrl: url });
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

test.each([204, 205])("%i is an error where the document promises JSON alone", async (status) => {
  const transport = await transportOf(status);
  const call = { method: "POST", path: "/report" };
  const result = await transport.call(call).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "decode", status } });
  expect(await transport.call({ ...call, maybeEmpty: true })).toBeUndefined();
  expect(await transport.call({ ...call, decode: asNothing })).toBeUndefined();
});

test.each<[string, Step]>([
  ["200", (response) => response.writeHead(200).end()],
  ["204", (response) => response.writeHead(204).end()],
])("a DELETE that is answered %s without a body has worked, and is sent once", async (_, step) => {
  const { url, seen } = await scriptedServer(step, (response) => response.writeHead(404).end());
  const spaaza = createSpaazaClient({
    chainId: 1,
    sessionUserId: 1,
    sessionKey: "k",
    baseUrl: url,
  });
  expect(await spaaza.businesses.delete(5).result()).toMatchObject({ ok: true, data: undefined });
  expect(seen).toHaveLength(1);
});

test.each([
  ["PUT", { a: 1 }],
  ["DELETE", undefined],
  ["GET", undefined],
])("a %s that succeeded is not sent again for a body that is not JSON", async (method, body) => {
  const { url, seen } = await scriptedServer((response) => response.writeHead(200).end("saved"));
  const transport = new Transport(weather, { baseUrl: url });
  const result = await transport.call({ method, path: "/report", body, encode: jsonBody }).result();
  expect(result).toMatchObject({
    error: { kind: "decode", status: 200, attempts: 1, afterLostAttempt: false },
  });
  expect(seen).toHaveLength(1);
});
