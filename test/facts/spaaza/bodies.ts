// R07 to R10 and R14: paths, and what bodies look like.
import { createSpaazaClient } from "specloom/spaaza";
import { expect } from "vitest";
import { everyRequest, failureOf, recordingFetch, sessionKey, spaazaClient } from "../clients.js";
import { docsOf, expectShown } from "../docs.js";
import { documentOf, examplePath, keysOf } from "../documents.js";
import { bytes, codeOf, freshSandbox, objectsIn } from "../sandboxes.js";
import type { Fact } from "../table.js";

const writes = ["POST", "PATCH", "PUT"];
const business = { id: 48213, owner_code: "NL-0417" };

const R07: Fact = {
  number: "R07",
  title: "POST, PATCH and PUT carry Content-Type: application/json",
  async spec() {
    const { operations } = await documentOf("spaaza");
    for (const { at, id, method } of operations) {
      const types = keysOf(at("requestBody", "content"));
      expect(types, id).toEqual(writes.includes(method) ? ["application/json"] : []);
      if (writes.includes(method)) expect(at("requestBody", "required"), id).toBe(true);
    }
    const rejects = { contentType: "invalid_parameter", contentTypeMissing: "missing_parameter" };
    expect((await documentOf("spaaza")).at("x-rejects")).toMatchObject(rejects);
  },
  async client() {
    const requests = await everyRequest("spaaza");
    for (const method of writes) expect(requests.map((one) => one.method)).toContain(method);
    for (const { headers, method, operation } of requests) {
      const type = writes.includes(method) ? "application/json" : undefined;
      expect(headers["content-type"], operation.id).toBe(type);
    }
  },
  async sandbox() {
    const { operations } = await documentOf("spaaza");
    const { ask } = await freshSandbox("spaaza");
    const withBody = operations.filter(({ method }) => writes.includes(method));
    expect(new Set(withBody.map(({ method }) => method)).size).toBe(3);
    for (const operation of withBody) {
      const { id, method } = operation;
      const [path, body] = [examplePath(operation), bytes("{}")];
      expect(codeOf(await ask(path, { method, body })).code, id).toBe(533);
      const headers = { "Content-Type": "text/plain" };
      expect(codeOf(await ask(path, { method, body, headers })).code, id).toBe(534);
    }
  },
  async docs() {
    const { overview } = await docsOf("spaaza");
    const row = "Content-Type: application/json POST, PATCH, PUT media type of the body";
    expectShown(overview, row);
    expectShown(overview, "A body without a Content-Type answers missing_parameter (533)");
  },
};

const R08: Fact = {
  number: "R08",
  title: "payloads are JSON",
  async spec() {
    const { operations } = await documentOf("spaaza");
    for (const { at, id } of operations) {
      for (const status of keysOf(at("responses"))) {
        const types = keysOf(at("responses", status, "content"));
        const payload = status === "204" ? [] : ["application/json"];
        expect(types, `${id} ${status}`).toEqual(payload);
      }
    }
  },
  async client() {
    const { client, seen } = await spaazaClient({ json: business }, (response) =>
      response.writeHead(200).end("<p>no JSON</p>"),
    );
    await client.businesses.update(48213, { name: "Quay & Co", latitude: null });
    expect(seen[0]?.headers.accept).toBe("application/json");
    expect(JSON.parse(seen[0]?.body ?? "")).toEqual({ name: "Quay & Co", latitude: null });
    expect(await failureOf(client.businesses.get(48213))).toMatchObject({ kind: "decode" });
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaaza");
    const body = bytes("name=Quay");
    const headers = { "Content-Type": "application/json" };
    const answers = [
      await ask("/resources/business/48213"),
      await ask("/resources/business/1"),
      await ask("/nothing"),
      await ask("/resources/business/48213", { method: "PATCH", body, headers }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 400, 400]);
    for (const answer of answers) {
      expect(answer.headers.get("Content-Type")).toBe("application/json");
    }
  },
  async docs() {
    const { overview } = await docsOf("spaaza");
    expectShown(overview, "reads and writes the resources of a retail chain at Spaaza as JSON");
  },
};

const R09: Fact = {
  number: "R09",
  title: "one resource is a bare JSON object, shaped by its schema",
  async spec() {
    const spec = await documentOf("spaaza");
    const byId = spec.operations.filter(({ method, path }) => {
      return method === "GET" && path.endsWith("/{id}");
    });
    expect(byId).toHaveLength(6);
    for (const { at, id, path } of byId) {
      const media = at("responses", "200", "content", "application/json");
      const ref = expect.stringMatching(/^#\/components\/schemas\/[A-Z]\w+$/);
      expect(media, `${id} ${path}`).toMatchObject({ schema: { $ref: ref } });
      const schema = at("responses", "200", "content", "application/json", "schema");
      expect(schema, id).toMatchObject({ type: "object", properties: { id: {} } });
    }
    expect(spec.at("x-envelope")).toEqual({ success: "results", optional: true });
  },
  async client() {
    const wrapped = { result: { code: 1, status: "ok" }, results: business };
    const { client } = await spaazaClient({ json: business }, { json: wrapped });
    expect(await client.businesses.get(48213)).toEqual(business);
    expect(await client.businesses.get(48213)).toEqual(business);
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaaza");
    const { body } = await ask("/resources/business/48213");
    expect(body).toMatchObject({ ...business, name: "Canal Street Flagship" });
    expect(body).not.toHaveProperty("results");
  },
  async docs() {
    const { overview } = await docsOf("spaaza");
    expectShown(overview, "A single resource is a JSON object shaped by its schema.");
    expectShown(overview, "a client should accept both");
  },
};

const R10: Fact = {
  number: "R10",
  title: "many resources are an array with the metadata of the page",
  async spec() {
    const { lists } = await documentOf("spaaza");
    expect(lists).toHaveLength(7);
    for (const { at, id } of lists) {
      const total = { offset: "offset", limit: "limit", total: "total_count" };
      const pagination = { style: "offset", items: "resources", ...total };
      expect(at("x-pagination"), id).toEqual(pagination);
      const schema = at("responses", "200", "content", "application/json", "schema");
      const properties = { resources: { type: "array" }, total_count: { type: "integer" } };
      const required = expect.arrayContaining(["offset", "limit", "total_count", "resources"]);
      expect(schema, id).toMatchObject({ type: "object", properties, required });
    }
  },
  async client() {
    const page = (offset: number, ids: number[]) => {
      return { json: { offset, limit: 2, total_count: 3, resources: ids.map((id) => ({ id })) } };
    };
    const { client, seen } = await spaazaClient(page(0, [1, 2]), page(2, [3]));
    const list = client.businesses.list({ limit: 2 });
    expect(await list).toEqual(page(0, [1, 2]).json);
    expect((await list.toArray({ max: 9 })).map(({ id }) => id)).toEqual([1, 2, 3]);
    const queries = seen.map(({ url }) => url.split("?")[1]);
    expect(queries).toEqual(["limit=2", "limit=2&offset=2"]);
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaaza");
    const { body } = await ask("/resources/businesses?limit=2&offset=1199");
    expect(body).toMatchObject({ offset: 1199, limit: 2, total_count: 1200 });
    expect(objectsIn(body, "resources")).toEqual([
      expect.objectContaining({ id: expect.any(Number) }),
    ]);
  },
  async docs() {
    const { overview } = await docsOf("spaaza");
    const sentence =
      "A list is a JSON object with an array, resources, and the metadata of the page";
    expectShown(overview, `${sentence}: offset, limit and total_count, which counts all matches.`);
  },
};

const R14: Fact = {
  number: "R14",
  title: "a path is https://{API hostname}/resources/{resource name}/{id}",
  async spec() {
    const spec = await documentOf("spaaza");
    const servers = keysOf(spec.at("servers"));
    expect(servers).not.toEqual([]);
    for (const index of servers) {
      expect(spec.at("servers", index, "url")).toMatch(/^https:\/\/[a-z0-9.]+\.spaaza\.com$/);
    }
    for (const { path } of spec.operations) {
      expect(path).toMatch(/^\/resources\/[a-z_-]+(\/\{id\}(\/change_log)?)?$/);
    }
  },
  async client() {
    const { fetch, urls } = recordingFetch(business);
    const options = { chainId: 1743, sessionUserId: 70112, sessionKey, fetch };
    await createSpaazaClient(options).businesses.get(48213);
    expect(urls).toEqual(["https://api0.spaaza.com/resources/business/48213"]);
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaaza");
    const byId = await ask("/resources/business/48213");
    expect(byId).toMatchObject({ status: 200, body: { id: 48213 } });
    expect((await ask("/business/48213")).status).toBe(400);
  },
  async docs() {
    const { overview } = await docsOf("spaaza");
    expectShown(overview, "A path is https://{API hostname}/resources/{resource name}/{id}.");
    expectShown(overview, "Production. https://api0.spaaza.com");
  },
};

export const bodies: readonly Fact[] = [R07, R08, R09, R10, R14];
