// S10 to S13: the four statuses of errors that are listed.
import { SpacesError, type SpacesErrorName, SpacesErrorStatus } from "specloom/spaces";
import { expect } from "vitest";
import { failureOf, spacesClient } from "../clients.js";
import { docsOf, expectShown } from "../docs.js";
import { documentOf } from "../documents.js";
import { askSpaces, basic, freshSandbox } from "../sandboxes.js";
import type { Fact } from "../table.js";

/** The catalogue has the status under this name, and every operation lists it. */
async function expectStated(code: number, name: SpacesErrorName): Promise<void> {
  const spec = await documentOf("spaces");
  const entry = expect.objectContaining({ code, name, status: code });
  expect(spec.at("x-error-codes", "catalog")).toContainEqual(entry);
  expect(spec.operations).not.toEqual([]);
  for (const { at, id } of spec.operations) {
    expect(at("responses", String(code)), id).toBeDefined();
  }
}

/** The client throws its own error, under this name, for an answer with the status. */
async function expectThrown(status: number, codeName: SpacesErrorName): Promise<void> {
  const { client } = await spacesClient({ json: { message: "Said." }, status });
  for (const call of [client.account.get(), client.customers.list(), client.spaces.get(3)]) {
    const error = await failureOf(call);
    expect(error).toBeInstanceOf(SpacesError);
    expect(error).toMatchObject({ status, code: status, codeName, description: "Said." });
  }
  expect(SpacesErrorStatus[codeName]).toBe(status);
}

const S10: Fact = {
  number: "S10",
  title: "400 says that a parameter is missing or invalid",
  async spec() {
    await expectStated(400, "bad_request");
    const spec = await documentOf("spaces");
    const rejects = { missing: "bad_request", invalid: "bad_request" };
    expect(spec.at("x-rejects")).toMatchObject(rejects);
  },
  client: () => expectThrown(400, "bad_request"),
  async sandbox() {
    const { ask } = await freshSandbox("spaces");
    const body = new URLSearchParams({ event: "invoice.paid" });
    const wrong = [
      ["limit", await ask("/customers?limit=many")],
      ["space_id", await ask("/spaces/none")],
      ["target_url", await ask("/resource_subscriptions", { method: "POST", body })],
    ] as const;
    for (const [name, answer] of wrong) {
      const message = expect.stringContaining(name);
      expect(answer).toMatchObject({ status: 400, body: { message } });
    }
  },
  async docs() {
    const { reference } = await docsOf("spaces");
    const sentence = "A required parameter is missing, or a parameter is invalid.";
    expectShown(reference, `BadRequest description ${sentence}`);
  },
};

const S11: Fact = {
  number: "S11",
  title: "401 says that there is no valid access token",
  async spec() {
    await expectStated(401, "unauthorized");
    const spec = await documentOf("spaces");
    expect(spec.at("x-rejects", "unauthenticated")).toBe("unauthorized");
    for (const { at, id } of spec.operations) {
      expect(at("responses", "401", "headers", "WWW-Authenticate"), id).toBeDefined();
    }
  },
  client: () => expectThrown(401, "unauthorized"),
  async sandbox() {
    const { ask } = await freshSandbox("spaces");
    for (const Authorization of [null, basic("another-token"), "Basic ???"]) {
      const { headers, status } = await ask("/account", { headers: { Authorization } });
      expect(status).toBe(401);
      expect(headers.get("WWW-Authenticate")).toMatch(/^Basic realm="/);
    }
  },
  async docs() {
    const { reference } = await docsOf("spaces");
    const sentence = "The access token is missing or not valid.";
    expectShown(reference, `Unauthorized description ${sentence} headers WWW-Authenticate`);
  },
};

const S12: Fact = {
  number: "S12",
  title: "404 says that there is no such resource",
  async spec() {
    await expectStated(404, "not_found");
    const spec = await documentOf("spaces");
    expect(spec.at("x-rejects")).toMatchObject({ notFound: "not_found", path: "not_found" });
  },
  client: () => expectThrown(404, "not_found"),
  async sandbox() {
    const { ask } = await freshSandbox("spaces");
    for (const path of ["/customers/nobody", "/invoices/none", "/spaces/9999", "/nothing"]) {
      expect((await ask(path)).status, path).toBe(404);
    }
  },
  async docs() {
    const { reference } = await docsOf("spaces");
    expectShown(reference, "NotFound description There is no such resource.");
  },
};

const S13: Fact = {
  number: "S13",
  title: "500 says that something failed at Spaces",
  spec: () => expectStated(500, "internal_server_error"),
  client: () => expectThrown(500, "internal_server_error"),
  async sandbox() {
    // A sandbox does not fail by itself; a reserved token makes it.
    const headers = { Authorization: basic("sandbox-500") };
    const { body, status } = await askSpaces("/account", { headers });
    expect(status).toBe(500);
    expect(body).toHaveProperty("message");
  },
  async docs() {
    const { reference } = await docsOf("spaces");
    expectShown(reference, "InternalServerError description Something failed at Spaces.");
  },
};

export const errors: readonly Fact[] = [S10, S11, S12, S13];
