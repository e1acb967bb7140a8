// S08, S09 and S14: what the status of an answer says, and what an error body holds.
import { SpacesError } from "specloom/spaces";
import { expect } from "vitest";
import { failureOf, spacesClient } from "../clients.js";
import { docsOf, expectShown } from "../docs.js";
import { documentOf, examplePath, keysOf, objectOf } from "../documents.js";
import { askSpaces, basic, freshSandbox } from "../sandboxes.js";
import type { Fact } from "../table.js";

const S08: Fact = {
  number: "S08",
  title: "the status alone tells success from failure, listed or not",
  async spec() {
    const spec = await documentOf("spaces");
    expect(spec.at("x-error-codes")).not.toHaveProperty("code");
    for (const { at, id } of spec.operations) {
      // What is not listed is an error from 400 on, and never so below 300.
      expect(keysOf(at("responses")), id).toEqual([
        "200",
        "400",
        "401",
        "404",
        "500",
        "4XX",
        "5XX",
      ]);
      for (const range of ["4XX", "5XX"]) {
        const media = at("responses", range, "content", "application/json");
        expect(media, id).toMatchObject({ schema: { $ref: "#/components/schemas/Error" } });
      }
    }
  },
  async client() {
    for (const status of [201, 203, 226, 299]) {
      const { client } = await spacesClient({ json: { message: "no error" }, status });
      expect(await client.account.get()).toEqual({ message: "no error" });
    }
    for (const status of [402, 418, 429, 499, 501, 503, 599]) {
      const { client } = await spacesClient({ json: { object: "account" }, status });
      const error = await failureOf(client.account.get());
      expect(error).toBeInstanceOf(SpacesError);
      expect(error).toMatchObject({ status, codeName: "unknown" });
    }
  },
  async sandbox() {
    const { ask } = await freshSandbox("spaces");
    const Authorization = basic("sandbox-500");
    const wrong = await ask("/customers?limit=0");
    const failed = await ask("/customers", { headers: { Authorization } });
    expect([wrong.status, failed.status]).toEqual([400, 500]);
    // The body has no code of its own: there is nothing to decide by but the status.
    for (const { body } of [wrong, failed]) expect(keysOf(body)).toEqual(["message"]);
    expect((await ask("/customers?limit=1")).status).toBe(200);
  },
  async docs() {
    const { overview } = await docsOf("spaces");
    expectShown(overview, "The HTTP status alone decides. Any 2xx is success. Any 4xx means");
    expectShown(overview, "Any 5xx means that Spaces failed.");
    expectShown(overview, "statuses that this document does not list, too");
    expectShown(overview, "and all others as 4XX and 5XX");
  },
};

const S09: Fact = {
  number: "S09",
  title: "200 says that the request was handled and answered",
  async spec() {
    const { operations } = await documentOf("spaces");
    expect(operations).toHaveLength(14);
    for (const { at, id } of operations) {
      const successes = keysOf(at("responses")).filter((status) => status.startsWith("2"));
      expect(successes, id).toEqual(["200"]);
    }
  },
  async client() {
    const { client } = await spacesClient({ json: { object: "account", name: "Ada" } });
    const { data, response } = await client.account.get().withResponse();
    expect(response.status).toBe(200);
    expect(data).toEqual({ object: "account", name: "Ada" });
  },
  async sandbox() {
    const spec = await documentOf("spaces");
    const { ask } = await freshSandbox("spaces");
    for (const operation of spec.operations) {
      const fields = Object.entries(spec.exampleBody(operation) ?? {});
      const form = new URLSearchParams(fields.map(([name, value]) => [name, String(value)]));
      const init = fields.length === 0 ? {} : { body: form };
      const { method } = operation;
      const { body, status } = await ask(examplePath(operation), { method, ...init });
      expect(status, operation.id).toBe(200);
      expect(body).toHaveProperty("object");
    }
  },
  async docs() {
    const { operations } = await documentOf("spaces");
    const { reference } = await docsOf("spaces");
    for (const { at } of operations) {
      const description = String(at("responses", "200", "description"));
      expectShown(reference, `responses 200 description ${description}`);
    }
    expectShown(reference, "the answer has status 200, not 201");
  },
};

const S14: Fact = {
  number: "S14",
  title: "an error body often has a message for people, but not always",
  async spec() {
    const spec = await documentOf("spaces");
    const schema = objectOf(spec.at("components", "schemas", "Error"));
    expect(schema).toMatchObject({ properties: { message: { type: "string" } } });
    expect(schema["required"] ?? []).not.toContain("message");
    expect(schema["additionalProperties"]).not.toBe(false);
    expect(spec.at("x-error-codes", "message")).toBe("/message");
  },
  async client() {
    const { client } = await spacesClient(
      { json: { message: "Nobody." }, status: 404 },
      { json: {}, status: 404 },
      (response) => response.writeHead(404).end(),
    );
    const told = await failureOf(client.customers.get("a"));
    expect(told).toMatchObject({ description: "Nobody." });
    expect(String(told)).toContain("Nobody.");
    for (const body of [{}, undefined]) {
      const untold = await failureOf(client.customers.get("a"));
      expect(untold).toMatchObject({ status: 404, body, description: undefined });
      expect(String(untold)).toMatch(/GET .*\/customers\/a answered 404: .*no message/);
    }
  },
  async sandbox() {
    const { body } = await askSpaces("/customers/nobody");
    expect(body).toEqual({ message: expect.stringMatching(/^There is no customer\b.*\.$/) });
  },
  async docs() {
    const { overview } = await docsOf("spaces");
    const sentence = "The body of an error often has a message for people to read, but not always.";
    expectShown(overview, sentence);
  },
};

export const statuses: readonly Fact[] = [S08, S09, S14];
