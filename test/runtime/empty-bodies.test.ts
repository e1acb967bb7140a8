import { type ApiDescription, ApiError, asNothing, Transport } from "specloom/runtime";
import { expect, test } from "vitest";
import { scriptedServer } from "./scripted-server.js";

async function transportOf(status: number) {
  const { url } = await scriptedServer((response) => response.writeHead(status).end());
  const description: ApiDescription<"Weather"> = {
    contract: 2,
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

test.each([204, 205])("%i is an error where the document promises JSON alone", async (status) => {
  const transport = await transportOf(status);
  const call = { method: "POST", path: "/report" };
  const result = await transport.call(call).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "decode", status } });
  expect(await transport.call({ ...call, maybeEmpty: true })).toBeUndefined();
  expect(await transport.call({ ...call, decode: asNothing })).toBeUndefined();
});
