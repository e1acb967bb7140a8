// S01, S02, S07 and S15: where requests go, and in what form answers come.
import { createSpacesClient } from "specloom/spaces";
import { expect } from "vitest";
import {
  accessToken,
  everyRequest,
  failureOf,
  recordingFetch,
  spacesClient,
  thrownBy,
} from "../clients.js";
import { docsOf, expectShown } from "../docs.js";
import { documentOf, keysOf } from "../documents.js";
import { basic, freshSandbox } from "../sandboxes.js";
import type { Fact } from "../table.js";

const list = { object: "list", data: [], has_more: false };
const Authorization = basic("sandbox-token");

const S01: Fact = {
  number: "S01",
  title: "resources have URLs of their own below https://spaces.pe/api/v1",
  async spec() {
    const spec = await documentOf("spaces");
    expect(spec.at("servers")).toMatchObject([{ url: "https://spaces.pe/api/v1" }]);
    expect(spec.at("paths", "/customers", "get")).toBeDefined();
    for (const { path } of spec.operations) expect(path).toMatch(/^(\/([a-z_]+|\{[a-z_]+\}))+$/);
  },
  async client() {
    const { fetch, urls } = recordingFetch(list);
    await createSpacesClient({ accessToken, fetch }).customers.list();
    expect(urls).toEqual(["https://spaces.pe/api/v1/customers"]);
  },
  async sandbox() {
    const { ask, url } = await freshSandbox("spaces");
    expect(await ask("/customers")).toMatchObject({ status: 200, body: { object: "list" } });
    const outside = new URL("/customers", url);
    expect(new URL(url).pathname).toBe("/api/v1");
    expect((await fetch(outside, { headers: { Authorization } })).status).toBe(404);
  },
  async docs() {
    const { overview } = await docsOf("spaces");
    expectShown(overview, "The API follows REST: each resource has a URL of its own");
    expectShown(overview, "customers are at https://spaces.pe/api/v1/customers");
    expectShown(overview, "Servers The live API. HTTPS only. https://spaces.pe/api/v1");
  },
};

const S02: Fact = {
  number: "S02",
  title: "every answer is JSON, errors included",
  async spec() {
    const { operations } = await documentOf("spaces");
    expect(operations).toHaveLength(14);
    for (const { at, id } of operations) {
      for (const status of keysOf(at("responses"))) {
        const types = keysOf(at("responses", status, "content"));
        expect(types, `${id} ${status}`).toEqual(["application/json"]);
      }
    }
  },
  async client() {
    const body = { message: "No.", detail: [1] };
    const { client, seen } = await spacesClient(
      { json: list },
      { json: body, status: 400 },
      (response) => response.writeHead(200).end("<p>no JSON</p>"),
    );
    expect(await client.customers.list()).toEqual(list);
    expect(seen[0]?.headers.accept).toBe("application/json");
    expect(await failureOf(client.customers.list())).toMatchObject({ kind: "api", body });
    expect(await failureOf(client.customers.list())).toMatchObject({ kind: "decode" });
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaces");
    const requests = [
      [200, "/customers", Authorization],
      [400, "/customers?limit=0", Authorization],
      [401, "/customers", null],
      [404, "/nothing", Authorization],
      [500, "/customers", basic("sandbox-500")],
    ] as const;
    for (const [status, path, sender] of requests) {
      const answer = await ask(path, { headers: { Authorization: sender } });
      expect(answer.status).toBe(status);
      expect(answer.headers.get("Content-Type")).toBe("application/json");
    }
  },
  async docs() {
    const { overview } = await docsOf("spaces");
    expectShown(overview, "Every answer is JSON, also when something went wrong.");
  },
};

const S07: Fact = {
  number: "S07",
  title: "only HTTPS is accepted",
  async spec() {
    const spec = await documentOf("spaces");
    const servers = keysOf(spec.at("servers"));
    expect(servers).not.toEqual([]);
    for (const server of servers) expect(spec.at("servers", server, "url")).toMatch(/^https:/);
  },
  async client() {
    const { fetch, urls } = recordingFetch(list);
    const make = (baseUrl: string) => createSpacesClient({ accessToken, baseUrl, fetch });
    for (const baseUrl of ["http://spaces.pe/api/v1", "http://127.0.0.1.spaces.pe/api/v1"]) {
      const refused = { kind: "options", option: "baseUrl" };
      expect(thrownBy(() => make(baseUrl))).toMatchObject(refused);
    }
    expect(urls).toEqual([]);
    const loopback = ["http://127.0.0.1:1", "http://localhost:1", "http://[::1]:1"];
    for (const baseUrl of loopback) await make(baseUrl).account.get();
    expect(urls).toEqual(loopback.map((baseUrl) => `${baseUrl}/account`));
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaces", { requireTls: true });
    const message = expect.stringContaining("HTTPS");
    expect(await ask("/account")).toMatchObject({ status: 400, body: { message } });
    const headers = { "X-Forwarded-Proto": "https" };
    expect(await ask("/account", { headers })).toMatchObject({ status: 200 });
  },
  async docs() {
    const { overview } = await docsOf("spaces");
    expectShown(overview, "Only HTTPS is accepted. A request over plain HTTP is refused.");
  },
};

const S15: Fact = {
  number: "S15",
  title: "there are no versions but the v1 in the path",
  async spec() {
    const spec = await documentOf("spaces");
    expect(spec.at("servers", 0, "url")).toMatch(/\/v1$/);
    for (const { parameters, path } of spec.operations) {
      const names = [path, ...parameters.map(({ name }) => name)];
      expect(names.filter((name) => /version|\bv\d/i.test(name))).toEqual([]);
    }
  },
  async client() {
    const requests = await everyRequest("spaces");
    expect(requests).toHaveLength(14);
    for (const { headers, url } of requests) {
      expect(url).toMatch(/^\/api\/v1\//);
      const places = [url.replace("/v1", ""), ...Object.keys(headers)];
      expect(places.filter((place) => /version|\bv\d/i.test(place))).toEqual([]);
    }
  },
  async sandbox() {
    const { ask, url } = await freshSandbox("spaces");
    expect(await ask("/account?version=2")).toMatchObject({ status: 400 });
    const headers = { "X-API-Version": "2" };
    expect((await ask("/account", { headers })).body).toEqual((await ask("/account")).body);
    const second = `${url.replace("/v1", "/v2")}/account`;
    expect((await fetch(second, { headers: { Authorization } })).status).toBe(404);
  },
  async docs() {
    const { overview } = await docsOf("spaces");
    expectShown(overview, "The API has no versions until its first breaking change.");
    expectShown(overview, "There is no version header and no version parameter; the v1 in");
  },
};

export const connection: readonly Fact[] = [S01, S02, S07, S15];
