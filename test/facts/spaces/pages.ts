// S16 to S21: lists and how to walk them.
import { PaginationError } from "specloom/spaces";
import { expect } from "vitest";
import { everyRequest, failureOf, spacesClient } from "../clients.js";
import { docsOf, expectShown } from "../docs.js";
import { type Described, documentOf } from "../documents.js";
import { freshSandbox, objectsIn } from "../sandboxes.js";
import type { Fact } from "../table.js";

/** A page of customers as the API would send it. */
const page = (ids: string[], has_more: boolean) => ({
  json: { object: "list", data: ids.map((id) => ({ object: "customer", id })), has_more },
});

/** The eight lists of the API. */
function listsOf(spec: Described) {
  expect(spec.lists).toHaveLength(8);
  return spec.lists;
}

const idsIn = (answer: { body: Parameters<typeof objectsIn>[0] }) =>
  objectsIn(answer.body, "data").map(({ id }) => id);

const S16: Fact = {
  number: "S16",
  title: "every list pages by cursor, none by number or offset",
  async spec() {
    const spec = await documentOf("spaces");
    for (const { at, id, parameters } of listsOf(spec)) {
      const cursor = { from: "id", after: "starting_after", before: "starting_before" };
      expect(at("x-pagination"), id).toMatchObject({ style: "cursor", cursor, limit: "limit" });
      const names = parameters.map(({ name }) => name);
      expect(names, id).toEqual(["limit", "starting_after", "starting_before"]);
    }
    const unpaged = spec.operations.filter((operation) => !spec.lists.includes(operation));
    expect(unpaged.map(({ id }) => id)).not.toContainEqual(expect.stringMatching(/^list/));
  },
  async client() {
    const { client, seen } = await spacesClient(page(["a"], true), page(["b"], false));
    await client.customers.list().toArray({ max: 9 });
    const queries = seen.map(({ url }) => [...new URLSearchParams(url.split("?")[1]).keys()]);
    expect(queries).toEqual([[], ["starting_after"]]);
    for (const { url } of await everyRequest("spaces")) expect(url).not.toMatch(/page|offset/);
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaces");
    for (const { path } of listsOf(await documentOf("spaces"))) {
      expect((await ask(`${path}?limit=3`)).body["data"], path).toHaveLength(3);
      expect((await ask(`${path}?page=2`)).status, path).toBe(400);
      expect((await ask(`${path}?offset=20`)).status, path).toBe(400);
    }
  },
  async docs() {
    const { overview } = await docsOf("spaces");
    expectShown(overview, "Every list comes in pages, reached by a cursor");
    expectShown(overview, "There are no page numbers and no offsets.");
  },
};

const S17: Fact = {
  number: "S17",
  title: "limit is optional, from 1 to 100, and 20 by default",
  async spec() {
    for (const { id, parameters } of listsOf(await documentOf("spaces"))) {
      const limit = parameters.find(({ name }) => name === "limit");
      const schema = { type: "integer", minimum: 1, maximum: 100, default: 20 };
      expect(limit, id).toMatchObject({ in: "query", required: false, schema });
    }
  },
  async client() {
    const { client, seen } = await spacesClient(page([], false));
    await client.customers.list();
    await client.customers.list({ limit: 100 });
    const path = "/api/v1/customers";
    expect(seen.map(({ url }) => url)).toEqual([path, `${path}?limit=100`]);
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaces");
    const lengths = [
      ["", 20],
      ["?limit=1", 1],
      ["?limit=100", 100],
    ] as const;
    for (const [query, length] of lengths) {
      expect((await ask(`/customers${query}`)).body["data"]).toHaveLength(length);
    }
    for (const limit of [0, 101, -1]) {
      const message = expect.stringContaining("limit must be from 1 to 100");
      const refused = { status: 400, body: { message } };
      expect(await ask(`/customers?limit=${limit}`)).toMatchObject(refused);
    }
  },
  async docs() {
    const { reference } = await docsOf("spaces");
    const sentence = "How many objects a page may hold at most, from 1 to 100.";
    const schema = "schema type integer minimum 1 maximum 100 default 20";
    expectShown(reference, `name limit in query description ${sentence} ${schema}`);
  },
};

const S18: Fact = {
  number: "S18",
  title: "starting_after is optional, and the page follows the object with that id",
  spec: () => expectCursor("starting_after"),
  async client() {
    const { client, seen } = await spacesClient(page(["a", "b"], true), page(["c"], false));
    const customers = await client.customers.list({ limit: 2 }).toArray({ max: 9 });
    expect(customers.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(seen[1]?.url).toBe("/api/v1/customers?limit=2&starting_after=b");
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaces");
    const ids = idsIn(await ask("/customers?limit=10"));
    const query = `limit=5&starting_after=${ids[3]}`;
    expect(idsIn(await ask(`/customers?${query}`))).toEqual(ids.slice(4, 9));
    expect((await ask("/customers?starting_after=nobody")).status).toBe(400);
  },
  async docs() {
    const { reference } = await docsOf("spaces");
    const sentence = "The id of an object of this list. The page follows that object.";
    expectShown(reference, `name starting_after in query description ${sentence}`);
  },
};

const S19: Fact = {
  number: "S19",
  title: "starting_before is optional, and the page precedes the object with that id",
  spec: () => expectCursor("starting_before"),
  async client() {
    const { client, seen } = await spacesClient(page(["c", "d"], true), page(["a", "b"], false));
    const walk = client.customers.list({ limit: 2, starting_before: "e" });
    expect((await walk.toArray({ max: 9 })).map(({ id }) => id)).toEqual(["d", "c", "b", "a"]);
    const queries = seen.map(({ url }) => url.split("?")[1]);
    expect(queries).toEqual(["limit=2&starting_before=e", "limit=2&starting_before=c"]);
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaces");
    const ids = idsIn(await ask("/customers?limit=10"));
    const query = `limit=5&starting_before=${ids[8]}`;
    expect(idsIn(await ask(`/customers?${query}`))).toEqual(ids.slice(3, 8));
    expect((await ask("/customers?starting_before=nobody")).status).toBe(400);
  },
  async docs() {
    const { reference } = await docsOf("spaces");
    const sentence = "The id of an object of this list. The page precedes that object.";
    expectShown(reference, `name starting_before in query description ${sentence}`);
  },
};

/** Every list takes the cursor, and none demands it. */
async function expectCursor(name: string): Promise<void> {
  for (const { id, parameters } of listsOf(await documentOf("spaces"))) {
    const cursor = parameters.find((parameter) => parameter.name === name);
    const schema = { type: "string" };
    expect(cursor, id).toMatchObject({ in: "query", required: false, schema });
  }
}

const S20: Fact = {
  number: "S20",
  title: "a list is an object with object, data and has_more",
  async spec() {
    for (const { at, id } of listsOf(await documentOf("spaces"))) {
      const schema = at("responses", "200", "content", "application/json", "schema");
      const properties = {
        object: { const: "list" },
        data: { type: "array" },
        has_more: { type: "boolean" },
      };
      const required = expect.arrayContaining(["object", "data", "has_more"]);
      expect(schema, id).toMatchObject({ type: "object", properties, required });
    }
  },
  async client() {
    const sent = page(["a", "b"], true);
    const { client } = await spacesClient(sent);
    expect(await client.customers.list()).toEqual(sent.json);
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaces");
    for (const { path } of listsOf(await documentOf("spaces"))) {
      const body = { object: "list", data: expect.any(Array), has_more: expect.any(Boolean) };
      expect((await ask(path)).body, path).toMatchObject(body);
    }
  },
  async docs() {
    const { reference } = await docsOf("spaces");
    const list =
      /CustomerList description .*?type object required (.*?) properties object (.*?) count/;
    const [, required, marker] = list.exec(reference) ?? [];
    expect(required).toBe("object data has_more");
    expect(marker).toContain("const list");
    expectShown(reference, "data description The customers of this page. type array");
  },
};

const S21: Fact = {
  number: "S21",
  title: "has_more alone says whether a list goes on",
  async spec() {
    for (const { at, id } of listsOf(await documentOf("spaces"))) {
      expect(at("x-pagination", "hasMore"), id).toBe("has_more");
    }
  },
  async client() {
    const pages = [page(["a", "b"], true), page(["c"], true), page([], false)];
    const { client, seen } = await spacesClient(...pages);
    const customers = await client.customers.list({ limit: 2 }).toArray({ max: 9 });
    expect(customers.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(seen).toHaveLength(3);
    const broken = await spacesClient(page(["a"], true), page([], true));
    const failure = await failureOf(broken.client.customers.list().toArray({ max: 9 }));
    expect(failure).toBeInstanceOf(PaginationError);
    expect(broken.seen).toHaveLength(2);
  },
  async sandbox() {
    const { ask, sandbox } = await freshSandbox("spaces");
    let body = (await ask("/customers")).body;
    for (let last = 20; last < 250; last += 20) {
      expect(body["has_more"]).toBe(true);
      const after = objectsIn(body, "data").at(-1)?.["id"];
      ({ body } = await ask(`/customers?starting_after=${after}`));
    }
    expect(body).toMatchObject({ has_more: false, data: { length: 10 } });
    expect(sandbox.count("listCustomers")).toBe(13);
    // Every list has an end, also where objects have no id to give as a cursor.
    for (const { path } of listsOf(await documentOf("spaces"))) {
      let page = (await ask(`${path}?limit=100`)).body;
      for (let left = 20; page["has_more"] === true && left > 0; left--) {
        const { id, token, created } = objectsIn(page, "data").at(-1) ?? {};
        page = (await ask(`${path}?limit=100&starting_after=${id ?? token ?? created}`)).body;
      }
      expect(page, path).toMatchObject({ has_more: false });
    }
  },
  async docs() {
    const { reference } = await docsOf("spaces");
    const sentence = "True if there is more to come, false if there is no further page.";
    expectShown(reference, `has_more description ${sentence}`);
  },
};

export const pages: readonly Fact[] = [S16, S17, S18, S19, S20, S21];
