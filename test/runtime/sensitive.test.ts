// What a document marks with x-sensitive is shown nowhere, by value and by name.
import { inspect } from "node:util";
import {
  type ApiDescription,
  ApiError,
  type OperationCall,
  sensitive,
  Transport,
} from "specloom/runtime";
import { createSpaazaClient } from "specloom/spaaza";
import { expect, test } from "vitest";
import { scriptedServer } from "./scripted-server.js";

const shownForms = (value: unknown) => inspect(value, { depth: 9, showHidden: true });

test("a marked property is masked in what an error quotes, cut or not", async () => {
  const secret = "shown-once-51c2";
  const whole = JSON.stringify({ id: "a", token_secret: `${secret}"\\`, name: "till" });
  for (const body of [`<p>${whole}`, whole.slice(0, -20), whole.slice(0, -1)]) {
    const { url } = await scriptedServer((response) => response.writeHead(200).end(body));
    const credentials = { chainId: 1743, sessionUserId: 70112, sessionKey: "key-of-a-session" };
    const spaaza = createSpaazaClient({ ...credentials, baseUrl: url, retries: 0 });
    const result = await spaaza.accessTokens.get("0b1c").result();
    expect(result).toMatchObject({ ok: false, error: { kind: "decode" } });
    expect(shownForms(result)).not.toContain("51c2");
    expect(shownForms(result)).toContain('"token_secret":"REDACTED"');
  }
});

test("a marked parameter is masked in URLs, in lines and in what an answer echoes", async () => {
  const { url } = await scriptedServer((response, seen) => {
    response.writeHead(400, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ message: `${decodeURIComponent(seen.url)} is wrong` }));
  });
  const description: ApiDescription<"Doors"> = {
    contract: 2,
    name: "Doors",
    options: {},
    security: [],
    errors: { Error: ApiError, codes: {}, message: "message" },
    sensitive: sensitive("pin", "code"),
  };
  const operation: OperationCall = {
    method: "GET",
    path: "/doors/{code}",
    pathParams: { code: "a b/7c" },
    params: { pin: 4711, name: "front" },
  };
  const result = await new Transport(description, { baseUrl: url }).call(operation).result();
  expect(result).toMatchObject({
    error: {
      message: `GET ${url}/doors/REDACTED?pin=REDACTED&name=front answered 400: /doors/REDACTED?pin=REDACTED&name=front is wrong`,
    },
  });
  expect(shownForms(result)).not.toMatch(/4711|a b\/7c|a%20b%2F7c/);
});
