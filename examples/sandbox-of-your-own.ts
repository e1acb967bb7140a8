import assert from "node:assert/strict";
import { createSandbox } from "@specloom/generator/sandbox";
import definition from "./museum-sandbox.js";

const id = { name: "id", in: "path", required: true, schema: { type: "integer" } };
const content = { "application/json": { schema: { $ref: "#/components/schemas/Ticket" } } };
const responses = { "200": { description: "The ticket.", content } };
const document = {
  openapi: "3.1.0",
  info: { title: "Museum", version: "1.0.0" },
  paths: {
    "/tickets": { post: { requestBody: { content }, responses } },
    "/tickets/{id}": {
      parameters: [id],
      get: { responses },
      patch: { requestBody: { content }, responses },
    },
  },
  components: {
    schemas: {
      Ticket: {
        type: "object",
        properties: {
          id: { type: "integer", readOnly: true },
          holder: { type: "string" },
          used: { type: "boolean", default: false },
        },
      },
    },
  },
};

const { fetch } = createSandbox({ document, definition }); // in Node or in a page
const send = async (method: string, path: string, body: object) => {
  const headers = { "Content-Type": "application/json" };
  const init = { method, headers, body: JSON.stringify(body) };
  const response = await fetch(`https://museum.example${path}`, init);
  return { status: response.status, body: await response.json() };
};

const made = await send("POST", "/tickets", { holder: "Grace" });
assert.deepEqual(made.body, { id: 2, holder: "Grace", used: false });
const refused = await send("PATCH", "/tickets/1", { used: false });
assert.equal(refused.status, 400);
console.log(refused.body.message);
