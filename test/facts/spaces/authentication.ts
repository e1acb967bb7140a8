// S03 to S06: how requests say who sends them.
import { inspect } from "node:util";
import { createSpacesClient } from "specloom/spaces";
import { expect } from "vitest";
import {
  accessToken,
  everyRequest,
  failureOf,
  shownForms,
  spacesClient,
  thrownBy,
} from "../clients.js";
import { docsOf, expectShown } from "../docs.js";
import { documentOf, examplePath, keysOf } from "../documents.js";
import { askSpaces, basic, freshSandbox } from "../sandboxes.js";
import type { Fact } from "../table.js";

const account = { object: "account", name: "Ada" };

const S03: Fact = {
  number: "S03",
  title: "HTTP Basic with the access token as user name and an empty password",
  async spec() {
    const spec = await documentOf("spaces");
    const scheme = { type: "http", scheme: "basic", "x-client-option": { as: "username" } };
    expect(spec.at("components", "securitySchemes", "accessToken")).toMatchObject(scheme);
  },
  async client() {
    const { client, seen } = await spacesClient({ json: account });
    await client.account.get();
    expect(seen[0]?.headers.authorization).toBe(`Basic ${btoa(`${accessToken}:`)}`);
    // A colon would end the user name, and begin a password.
    const refused = { kind: "options", option: "accessToken" };
    expect(thrownBy(() => createSpacesClient({ accessToken: "a:b" }))).toMatchObject(refused);
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaces");
    const senders = [
      [200, basic("sandbox-token")],
      [401, basic("sandbox-token", "a password")],
      [401, basic("", "sandbox-token")],
      [401, basic("another-token")],
    ] as const;
    for (const [status, Authorization] of senders) {
      expect((await ask("/account", { headers: { Authorization } })).status).toBe(status);
    }
  },
  async docs() {
    const { overview, reference } = await docsOf("spaces");
    const sentence = "The token is the user name of HTTP Basic authentication, and the password is";
    expectShown(overview, `${sentence} empty`);
    expectShown(reference, "type http scheme basic");
    expectShown(reference, "The user name is the access token, the password is empty.");
  },
};

const S04: Fact = {
  number: "S04",
  title: "the token comes from an OAuth 2 application and never travels as a bearer token",
  async spec() {
    const spec = await documentOf("spaces");
    expect(spec.at("externalDocs", "url")).toBe("https://spaces.pe/");
    expect(keysOf(spec.at("components", "securitySchemes"))).toEqual(["accessToken"]);
    expect(spec.at("components", "securitySchemes", "accessToken", "scheme")).toBe("basic");
    expect(spec.at("info", "description")).toContain("Register an OAuth 2 application");
  },
  async client() {
    const requests = await everyRequest("spaces");
    expect(requests).toHaveLength(14);
    for (const { headers } of requests) expect(inspect(headers)).not.toMatch(/bearer/i);
  },
  async sandbox() {
    const headers = { Authorization: "Bearer sandbox-token" };
    expect(await askSpaces("/account", { headers })).toMatchObject({ status: 401 });
  },
  async docs() {
    const { links, overview } = await docsOf("spaces");
    expectShown(overview, "Sign up at spaces.pe.");
    expect(links).toContain("https://spaces.pe/");
    expectShown(overview, "Register an OAuth 2 application");
    expectShown(overview, "never as an Authorization: Bearer header");
  },
};

const S05: Fact = {
  number: "S05",
  title: "every operation needs authentication",
  async spec() {
    const spec = await documentOf("spaces");
    expect(spec.at("security")).toEqual([{ accessToken: [] }]);
    for (const { at, id } of spec.operations) expect(at("security"), id).toBeUndefined();
  },
  async client() {
    const requests = await everyRequest("spaces");
    expect(requests).toHaveLength(14);
    for (const { headers } of requests) expect(headers.authorization).toMatch(/^Basic ./);
    const refused = { kind: "options", option: "accessToken" };
    expect(thrownBy(() => createSpacesClient())).toMatchObject(refused);
  },
  async sandbox() {
    const { operations } = await documentOf("spaces");
    const { ask } = await freshSandbox("spaces");
    for (const operation of operations) {
      const init = { method: operation.method, headers: { Authorization: null } };
      const { status } = await ask(examplePath(operation), init);
      expect(status, operation.id).toBe(401);
    }
  },
  async docs() {
    const { overview } = await docsOf("spaces");
    const sentence = "Every request needs an access token; nothing can be read without one.";
    expectShown(overview, sentence);
  },
};

const S06: Fact = {
  number: "S06",
  title: "the token is a secret that nothing shows",
  async spec() {
    const spec = await documentOf("spaces");
    const scheme = { "x-sensitive": true, description: expect.stringContaining("a secret") };
    expect(spec.at("components", "securitySchemes", "accessToken")).toMatchObject(scheme);
  },
  async client() {
    const { options } = await spacesClient(
      { json: account },
      { json: { message: "Who is there?" }, status: 401 },
      (response) => response.destroy(),
    );
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    const client = createSpacesClient({
      ...options,
      logger: { error: log, warn: log, info: log, debug: log },
    });
    await client.account.get();
    const failures = [
      await failureOf(client.account.get()),
      await failureOf(client.account.get()),
      thrownBy(() => createSpacesClient({ accessToken: `${accessToken}\n` })),
    ];
    expect(failures).toMatchObject([{ kind: "api" }, { kind: "connection" }, { kind: "options" }]);
    expect(lines).toHaveLength(3);
    for (const text of [...lines, ...[client, ...failures].map(shownForms)]) {
      expect(text).not.toContain(accessToken);
      expect(text).not.toContain(btoa(`${accessToken}:`));
    }
  },
  async sandbox() {
    const { ask, sandbox } = await freshSandbox("spaces");
    const Authorization = basic("canary-1c0d");
    const { body, status } = await ask("/account", { headers: { Authorization } });
    expect(status).toBe(401);
    expect(sandbox.requests).toHaveLength(1);
    const shown = shownForms([body, sandbox.requests]);
    for (const secret of ["canary", Authorization.slice("Basic ".length)]) {
      expect(shown).not.toContain(secret);
    }
  },
  async docs() {
    const { overview, reference } = await docsOf("spaces");
    expectShown(overview, "Guard the token. Whoever has it can do things that cannot be undone.");
    expectShown(reference, "The token is a secret that permits actions which cannot be undone.");
    expectShown(reference, "createSpacesClient()");
    // The samples take the token from the environment, so that nobody copies one into code.
    expect(reference).not.toMatch(/createSpacesClient\((?!\))/);
  },
};

export const authentication: readonly Fact[] = [S03, S04, S05, S06];
