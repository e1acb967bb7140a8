// R01 to R05: what every request has to carry.
import { createSpaazaClient } from "specloom/spaaza";
import { expect } from "vitest";
import {
  everyRequest,
  failureOf,
  sessionKey,
  shownForms,
  spaazaClient,
  thrownBy,
} from "../clients.js";
import { docsOf, expectShown } from "../docs.js";
import {
  type DescribedOperation,
  documentOf,
  examplePath,
  keysOf,
  objectOf,
} from "../documents.js";
import { codeOf, freshSandbox } from "../sandboxes.js";
import type { Fact } from "../table.js";

const session = { sessionUserId: 70112, sessionKey };
const noSession = { code: 6, name: "no_valid_session", status: 401 };

async function operationsOf(): Promise<readonly DescribedOperation[]> {
  const { operations } = await documentOf("spaaza");
  expect(operations).toHaveLength(56);
  return operations;
}

/** Every emitted operation sends the header with this value. */
async function expectSent(header: string, value: string): Promise<void> {
  const requests = await everyRequest("spaaza");
  expect(new Set(requests.map(({ method }) => method)).size).toBe(5);
  for (const { headers, operation } of requests) {
    expect(headers[header.toLowerCase()], operation.id).toBe(value);
  }
}

/** Every operation of the sandbox answers with this code when the header is missing. */
async function expectMissed(header: string, code: number): Promise<void> {
  const { ask } = await freshSandbox("spaaza");
  for (const operation of await operationsOf()) {
    const init = { method: operation.method, headers: { [header]: null } };
    const answer = await ask(examplePath(operation), init);
    expect(codeOf(answer).code, operation.id).toBe(code);
  }
}

const R01: Fact = {
  number: "R01",
  title: "every request needs authentication",
  async spec() {
    const spec = await documentOf("spaaza");
    expect(spec.at("security")).toEqual([{ SessionUserId: [], SessionKey: [] }]);
    for (const { at, id } of await operationsOf()) expect(at("security"), id).toBeUndefined();
  },
  async client() {
    for (const { headers, operation } of await everyRequest("spaaza")) {
      const sent = { "x-spaaza-session-user-id": "70112", "x-spaaza-session-key": sessionKey };
      expect(headers, operation.id).toMatchObject(sent);
    }
    const refused = { kind: "options", option: expect.stringMatching(/^session/) };
    expect(thrownBy(() => createSpaazaClient({ chainId: 1743 }))).toMatchObject(refused);
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaaza");
    const headers = { "X-Spaaza-Session-User-ID": null, "X-Spaaza-Session-Key": null };
    for (const operation of await operationsOf()) {
      const { method } = operation;
      const answer = await ask(examplePath(operation), { method, headers });
      expect(codeOf(answer), operation.id).toEqual(noSession);
    }
  },
  async docs() {
    const { overview } = await docsOf("spaaza");
    expectShown(overview, "Every request needs a session: the id of its user and its key");
  },
};

const R02: Fact = {
  number: "R02",
  title: "X-Spaaza-Chain-ID is on every request, and is a number",
  async spec() {
    for (const { id, parameters } of await operationsOf()) {
      const header = parameters.find(({ name }) => name === "X-Spaaza-Chain-ID");
      const schema = { type: "integer" };
      expect(header, id).toMatchObject({ in: "header", required: true, schema, example: 1743 });
    }
  },
  async client() {
    await expectSent("X-Spaaza-Chain-ID", "1743");
    const refused = { kind: "options", option: "chainId", message: expect.stringMatching(/1743/) };
    const chainId = Number.NaN;
    expect(thrownBy(() => createSpaazaClient({ ...session, chainId }))).toMatchObject(refused);
    expect(thrownBy(() => createSpaazaClient(session))).toMatchObject({ option: "chainId" });
  },
  async sandbox() {
    await expectMissed("X-Spaaza-Chain-ID", 533);
    const { ask } = await freshSandbox("spaaza");
    const answer = await ask("/resources/businesses", { headers: { "X-Spaaza-Chain-ID": "abc" } });
    expect(codeOf(answer).code).toBe(543);
  },
  async docs() {
    const { overview, reference } = await docsOf("spaaza");
    expectShown(overview, "X-Spaaza-Chain-ID every request number of the chain, such as 1743");
    expectShown(reference, "name X-Spaaza-Chain-ID in header required true");
  },
};

const R03: Fact = {
  number: "R03",
  title: "X-Spaaza-API-version is on every request, 1.6.1 or later",
  async spec() {
    for (const { id, parameters } of await operationsOf()) {
      const header = parameters.find(({ name }) => name === "X-Spaaza-API-version");
      expect(header, id).toMatchObject({ in: "header", required: true });
      const { default: version, pattern } = objectOf(header?.schema);
      expect(version).toBe("1.6.1");
      const accepted = new RegExp(String(pattern), "u");
      for (const good of ["1.6.1", "1.6.10", "1.7.0", "1.10.0", "2.0.0"])
        expect(good).toMatch(accepted);
      for (const bad of ["1.6.0", "1.5.9", "0.9.9", "1.6", "abc"])
        expect(bad).not.toMatch(accepted);
    }
  },
  async client() {
    await expectSent("X-Spaaza-API-version", "1.6.1");
    const { options, seen } = await spaazaClient({ json: {} });
    await createSpaazaClient({ ...options, apiVersion: "1.10.0" }).businesses.get(1);
    expect(seen[0]?.headers["x-spaaza-api-version"]).toBe("1.10.0");
    const old = thrownBy(() => createSpaazaClient({ ...options, apiVersion: "1.6.0" }));
    expect(old).toMatchObject({ kind: "options", option: "apiVersion" });
  },
  async sandbox() {
    await expectMissed("X-Spaaza-API-version", 533);
    const { ask } = await freshSandbox("spaaza");
    for (const [version, status] of [
      ["1.6.1", 200],
      ["1.10.0", 200],
      ["1.6.0", 400],
    ] as const) {
      const headers = { "X-Spaaza-API-version": version };
      expect((await ask("/resources/businesses", { headers })).status, version).toBe(status);
    }
  },
  async docs() {
    const { overview, reference } = await docsOf("spaaza");
    expectShown(overview, "X-Spaaza-API-version every request version to speak, 1.6.1 or later");
    expectShown(reference, "name X-Spaaza-API-version in header required true");
  },
};

const R04: Fact = {
  number: "R04",
  title: "X-Spaaza-Session-User-ID is on every request",
  spec: () => expectScheme("SessionUserId", "X-Spaaza-Session-User-ID"),
  async client() {
    await expectSent("X-Spaaza-Session-User-ID", "70112");
    const refused = { kind: "options", option: "sessionUserId" };
    const make = () => createSpaazaClient({ chainId: 1743, sessionKey });
    expect(thrownBy(make)).toMatchObject(refused);
  },
  sandbox: () => expectMissed("X-Spaaza-Session-User-ID", 6),
  async docs() {
    const { overview, reference } = await docsOf("spaaza");
    const row = "X-Spaaza-Session-User-ID every request user that the session belongs to";
    expectShown(overview, row);
    expectShown(reference, "type apiKey in header name X-Spaaza-Session-User-ID");
  },
};

const R05: Fact = {
  number: "R05",
  title: "X-Spaaza-Session-Key is on every request, and is a secret",
  async spec() {
    await expectScheme("SessionKey", "X-Spaaza-Session-Key");
    const spec = await documentOf("spaaza");
    expect(spec.at("components", "securitySchemes", "SessionKey", "x-sensitive")).toBe(true);
  },
  async client() {
    await expectSent("X-Spaaza-Session-Key", sessionKey);
    const { options } = await spaazaClient({ json: {}, status: 401 }, (answer) => answer.destroy());
    const lines: string[] = [];
    const log = (line: string) => void lines.push(line);
    const client = createSpaazaClient({
      ...options,
      logger: { error: log, warn: log, info: log, debug: log },
    });
    const failures = [
      await failureOf(client.businesses.get(1)),
      await failureOf(client.businesses.get(1)),
      thrownBy(() => createSpaazaClient({ ...options, sessionKey: `${sessionKey}\n` })),
    ];
    expect(failures).toMatchObject([{ kind: "api" }, { kind: "connection" }, { kind: "options" }]);
    expect(lines).toHaveLength(2);
    for (const text of [...lines, ...[client, ...failures].map(shownForms)])
      expect(text).not.toContain(sessionKey);
  },
  async sandbox() {
    await expectMissed("X-Spaaza-Session-Key", 6);
    const { ask, sandbox } = await freshSandbox("spaaza");
    const headers = { "X-Spaaza-Session-Key": sessionKey };
    const answer = await ask("/resources/businesses", { headers });
    expect(codeOf(answer)).toEqual(noSession);
    expect(sandbox.requests).toHaveLength(1);
    expect(shownForms([answer.body, sandbox.requests])).not.toContain(sessionKey);
  },
  async docs() {
    const { overview, reference } = await docsOf("spaaza");
    expectShown(overview, "X-Spaaza-Session-Key every request key of the session; a secret");
    expectShown(
      reference,
      "name X-Spaaza-Session-Key description Key of the session. It is a secret.",
    );
    // The samples take the key from the environment.
    expect(reference).not.toContain("sessionKey:");
  },
};

/** A key in the header, needed together with the other one. */
async function expectScheme(name: string, header: string): Promise<void> {
  const spec = await documentOf("spaaza");
  const scheme = { type: "apiKey", in: "header", name: header };
  expect(spec.at("components", "securitySchemes", name)).toMatchObject(scheme);
  const requirements = keysOf(spec.at("security"));
  expect(requirements).not.toEqual([]);
  for (const index of requirements) expect(keysOf(spec.at("security", index))).toContain(name);
}

export const requests: readonly Fact[] = [R01, R02, R03, R04, R05];
