// toCurl(): what it prints, what it does not send, and what a shell and curl make of it.
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import {
  type ApiDescription,
  ApiError,
  asNothing,
  form,
  inCookie,
  inHeader,
  jsonBody,
  marked,
  multipart,
  multipartAs,
  partsAs,
  plainBody,
  Transport,
} from "specloom/runtime";
import { createSpaazaClient } from "specloom/spaaza";
import { createSpacesClient } from "specloom/spaces";
import { afterAll, describe, expect, test } from "vitest";
import { schemeNames, transportOf } from "./schemes.js";
import { scriptedServer } from "./scripted-server.js";

const accessToken = "an-ordinary-token";
const nowhere = "https://spaces.example";

describe("what is sent", () => {
  test("nothing, and no failure is left, where only the command is asked for", async () => {
    const { url, seen } = await scriptedServer({ json: {}, status: 404 });
    const spaces = createSpacesClient({ accessToken, baseUrl: url });
    const body = { event: "invoice.paid", target_url: "https://example.com/" } as const;
    const command = await spaces.resourceSubscriptions.create(body).toCurl();
    expect(command).toContain("--data-raw 'event=invoice.paid&target_url=");
    await spaces.customers.list().toCurl();
    await spaces.request("DELETE", "/customers/{id}", { pathParams: { id: "a" } }).toCurl();
    // An unhandled rejection would fail this file.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toHaveLength(0);
  });

  test("one request, where the call is awaited before, after or beside", async () => {
    const { url, seen } = await scriptedServer({ json: { data: [], has_more: false } });
    const spaces = createSpacesClient({ accessToken, baseUrl: url });
    const before = spaces.customers.get("a");
    await before;
    await before.toCurl();
    const beside = spaces.customers.get("b");
    await Promise.all([beside, beside.toCurl()]);
    const after = spaces.customers.get("c");
    await after.toCurl();
    await after.result();
    const list = spaces.customers.list();
    await list.toCurl();
    for await (const _ of list);
    expect(seen.map((each) => each.url)).toEqual([
      "/customers/a",
      "/customers/b",
      "/customers/c",
      "/customers",
    ]);
  });

  test("a failure that nobody looks at still surfaces, where the command is asked for later", async () => {
    const { url, seen } = await scriptedServer({ json: {} });
    const call = createSpacesClient({ accessToken, baseUrl: url }).account.get();
    await expect.poll(() => seen.length).toBe(1);
    expect(await call.toCurl()).toMatch(/^curl -gX GET /);
    await call;
  });
});

describe("credentials", () => {
  test("are variables of the environment, as the client reads them", async () => {
    const spaces = createSpacesClient({ accessToken, baseUrl: nowhere });
    expect(await spaces.account.get().toCurl()).toBe(
      `curl -gX GET '${nowhere}/account' -H 'Accept: application/json' -u "$SPACES_ACCESS_TOKEN:"`,
    );
    const session = { chainId: 1743, sessionUserId: 70112, sessionKey: "key-of-a-session" };
    const command = await createSpaazaClient(session).businesses.get(1).toCurl();
    expect(command).toContain(`-H "X-Spaaza-Session-Key: $SPAAZA_SESSION_KEY"`);
    expect(command).toContain(`-H 'X-Spaaza-Session-User-ID: 70112'`);
    expect(command).not.toContain("key-of-a-session");
  });

  test.each([
    ["username", `-u "$CREDENTIAL:"`],
    ["basic", `-u "$CREDENTIAL_USERNAME:$CREDENTIAL_PASSWORD"`],
    ["bearer", `-H "Authorization: Bearer $CREDENTIAL"`],
    ["header", `-H "X-Key: $CREDENTIAL"`],
    ["query", `--url-query "key=$CREDENTIAL"`],
    ["cookie", `-H "Cookie: key=$CREDENTIAL"`],
  ] as const)("%s is named after the option, and no function is asked", async (scheme, want) => {
    let asked = 0;
    const ask = () => {
      asked++;
      return "never";
    };
    const transport = transportOf(scheme, ask, { baseUrl: nowhere });
    expect(await transport.call({ method: "GET", path: "/" }).toCurl()).toContain(want);
    expect(asked).toBe(0);
  });

  test("of hostile documents and headers of the caller's are no commands", async () => {
    const option = { scheme: true, secret: true } as const;
    const description: ApiDescription<"Hostile"> = {
      contract: 3,
      name: "Hostile",
      options: {
        "a`id`b": { ...option, in: inHeader, name: "X-`id`", env: "A;id" },
        "9 lives": { ...option, in: inCookie, name: "$(id)" },
      },
      security: [["a`id`b", "9 lives"]],
      errors: { Error: ApiError, codes: {} },
    };
    const transport = new Transport(description, { baseUrl: nowhere });
    const headers = { Authorization: "Bearer of-the-caller", Cookie: "theme=dark" };
    const command = await transport
      .call({ method: "HEAD", path: "/", options: { headers } })
      .toCurl();
    expect(command).toBe(
      `curl -gI '${nowhere}/' -H 'Accept: application/json' -H "Authorization: $AUTHORIZATION" ` +
        `-H 'Cookie: theme=dark; $(id)='"$_9_LIVES" -H 'X-\`id\`: '"$A_ID_B"`,
    );
  });

  test("and marked arguments are shown by no value", async () => {
    const transport = new Transport(
      {
        contract: 3,
        name: "Doors",
        options: {},
        security: [],
        errors: { Error: ApiError, codes: {} },
      },
      { baseUrl: nowhere },
    );
    const command = await transport
      .call({
        method: "POST",
        path: "/",
        params: { pin: "4711-a" },
        body: { pin: "4711-b" },
        encode: jsonBody,
        secrets: marked({ params: { pin: true }, body: { pin: true } }),
      })
      .toCurl();
    expect(command).toContain("?pin=REDACTED'");
    expect(command).toContain(`--data-raw '{"pin":"REDACTED"}'`);
  });
});

describe("what curl sends", () => {
  const isInstalled = spawnSync("curl", ["--version"]).status === 0;
  const withCurl = test.skipIf(!isInstalled);
  const secret = "canary+/7f3a=&e";
  const folder = mkdtempSync(path.join(tmpdir(), "curl-"));
  writeFileSync(path.join(folder, "secret"), "the content of a file");
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Not synchronously, since the server is in this process. */
  const run = (command: string) => {
    const env = { ...process.env, CREDENTIAL: secret };
    const credentials = { CREDENTIAL_USERNAME: "ada", CREDENTIAL_PASSWORD: secret };
    return promisify(execFile)("sh", ["-c", `${command} --silent --max-time 60`], {
      env: { ...env, ...credentials },
      cwd: folder,
    });
  };

  /** `fetch` and curl need not encode the same characters. */
  const meaningOf = (url = "") => url.split(/[?&]/).map(decodeURIComponent);

  const nasty = [
    "O'Hara",
    '$HOME `id` $(id) \\ " ! \n',
    "@secret",
    "<secret",
    "x;type=text/html;filename=y",
    "\u0003\u001b[201~; id\r",
    "ä €",
  ];
  const fields = Object.fromEntries(nasty.map((text, index) => [`f${index}`, text]));

  withCurl.each([
    ["JSON", { body: fields }],
    ["a form", { body: fields, encode: form }],
    ["a text", { body: nasty.join(), encode: plainBody }],
    ["a text that names a file", { body: "@secret", encode: plainBody }],
    ["no body", { method: "GET", params: { q: nasty } }],
    ["HEAD", { method: "HEAD", decode: asNothing }],
    ["DELETE", { method: "DELETE", options: { headers: { "X-Empty": "" } } }],
  ])("of %s is what the call sends", async (_, given) => {
    const { url, seen } = await scriptedServer({ json: {} });
    const transport = transportOf("bearer", secret, { baseUrl: url });
    const call = transport.call({
      method: "POST",
      path: "/notes/{id}",
      pathParams: { id: "x'y" },
      encode: jsonBody,
      ...given,
    });
    const command = await call.toCurl();
    expect(command).not.toContain(secret);
    await call;
    await run(command);
    const [sent, repeated] = seen;
    expect(repeated?.method).toBe(sent?.method);
    expect(meaningOf(repeated?.url)).toEqual(meaningOf(sent?.url));
    expect(repeated?.body).toBe(sent?.body);
    for (const name of ["authorization", "content-type", "accept", "x-empty"]) {
      expect(repeated?.headers[name], name).toBe(sent?.headers[name]);
    }
  });

  withCurl.each(schemeNames)("with %s is authorized as the call is", async (scheme) => {
    const { url, seen } = await scriptedServer({ json: {} });
    const transport = transportOf(scheme, secret, { baseUrl: url });
    const call = transport.call({ method: "GET", path: "/", params: { a: 1 } });
    await call;
    await run(await call.toCurl());
    const [sent, repeated] = seen;
    expect(meaningOf(repeated?.url)).toEqual(meaningOf(sent?.url));
    for (const name of ["authorization", "x-key", "cookie"]) {
      expect(repeated?.headers[name], name).toBe(sent?.headers[name]);
    }
  });

  withCurl("of multipart are the same parts, and no file that a value names", async () => {
    const { url, seen } = await scriptedServer({ json: {} });
    const transport = transportOf("bearer", secret, { baseUrl: url });
    const body = { ...fields, meta: { name: '"quoted"; \\' } };
    const call = transport.call({ method: "POST", path: "/", body, encode: multipart });
    await call;
    await run(await call.toCurl());
    const parts = seen.map((each) => {
      const [, boundary = ""] = /boundary=(.*)/.exec(each.headers["content-type"] ?? "") ?? [];
      // Both write line ends in their own way.
      return each.body.split(boundary).map((part) => part.replace(/\r?\n|\r/g, "\n").trim());
    });
    const contents = parts.map((each) => each.map((part) => part.split("\n\n")[1]));
    expect(contents[1]).toEqual(contents[0]);
    expect(seen[1]?.body).toContain("application/json");
    expect(seen[1]?.body).not.toContain("the content of a file");
  });

  withCurl("of parts with media types and headers of their own are the same parts", async () => {
    const { url, seen } = await scriptedServer({ json: {} });
    const transport = transportOf("bearer", secret, { baseUrl: url });
    const encodings = {
      a: { types: ["text/markdown; charset=utf-8"], headers: { "X-A": '"1", 2; 3' } },
      b: { types: ["application/json"] },
    };
    const body = { a: '@b"c', b: "<d" };
    for (const encode of [multipartAs(encodings), partsAs("mixed", encodings)]) {
      const call = transport.call({ method: "POST", path: "/", body, encode });
      await call;
      await run(await call.toCurl());
      const [ours, theirs] = seen.splice(0).map((each) => ({
        kind: each.headers["content-type"]?.split(";")[0],
        // curl has its own order of headers, and calls what is no form attached.
        parts: each.body
          .split(/\r\n\r\n|\r\n/)
          .filter((line) => line !== "" && !/^--|^Content-Disposition/.test(line))
          .sort(),
      }));
      expect(theirs).toEqual(ours);
      expect(ours?.parts).toContain('X-A: "1", 2; 3');
    }
  });

  withCurl("of files are those of the working directory, whatever their names say", async () => {
    const { url, seen } = await scriptedServer({ json: {} });
    const transport = transportOf("bearer", secret, { baseUrl: url });
    const names = ["secret", "../../etc/passwd", 'a";filename="b', "-"];
    for (const name of names) writeFileSync(path.join(folder, path.basename(name)), `is ${name}`);
    const body = new FormData();
    names.forEach((name, index) => {
      body.append(`f${index}`, new File(["x"], name, { type: "text/plain" }));
    });
    const call = transport.call({ method: "POST", path: "/", body, encode: multipart });
    await run(await call.toCurl());
    for (const name of names) expect(seen[0]?.body).toContain(`is ${name}`);
    expect(seen[0]?.body.match(/Content-Type: text\/plain/g)).toHaveLength(names.length);
  });
});
