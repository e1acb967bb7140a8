// Starts a sandbox on a real socket and talks to it with plain fetch. Every answer is held against the document.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, createConfig } from "@redocly/openapi-core";
import { expect } from "vitest";
import {
  asObject,
  asString,
  child,
  type JsonObject,
  type JsonValue,
} from "../../generator/document/json.js";
import { covers, responsesOf } from "../../generator/document/openapi.js";
import { build } from "../../generator/model/build.js";
import { findRoute } from "../../generator/sandbox/checks/routes.js";
import { Validators } from "../../generator/sandbox/checks/validation.js";
import { describe } from "../../generator/sandbox/describe/describe.js";
import {
  createSandbox,
  type NodeSandbox,
  type NodeSandboxOptions,
} from "../../generator/sandbox/node/server.js";
import { definitionOf } from "./definitions.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const documents = new Map<string, Promise<JsonObject>>();

/** The bundled document of an API. */
export function documentOf(api: string): Promise<JsonObject> {
  const known = documents.get(api) ?? bundled(api);
  documents.set(api, known);
  return known;
}

async function bundled(api: string): Promise<JsonObject> {
  const ref = path.join(root, "spec", api, "openapi.yaml");
  const { bundle: document } = await bundle({ ref, config: await createConfig({}) });
  const parsed: JsonObject = JSON.parse(JSON.stringify(document.parsed));
  return parsed;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: JsonObject;
}

export type Ask = (method: string, path: string, init?: AskInit) => Promise<Answer>;

export interface AskInit {
  /** Sent as JSON, unless it is no plain object. */
  readonly body?: JsonObject | BodyInit;
  /** On top of those that are always sent; null leaves one out. */
  readonly headers?: Record<string, string | null>;
}

export interface Started {
  readonly sandbox: NodeSandbox;
  readonly url: string;
  readonly document: JsonObject;
  readonly ask: Ask;
}

/** Starts a sandbox whose requests carry `headers` unless they say otherwise. */
export async function start(
  api: string,
  headers: Record<string, string>,
  options: Omit<NodeSandboxOptions, "api" | "document"> = {},
): Promise<Started> {
  const document = await documentOf(api);
  const sandbox = await createSandbox({ api, document, definition: definitionOf(api), ...options });
  const { url } = await sandbox.listen();
  const conforms = conformance(api, document);
  const ask: Ask = async (method, where, init = {}) => {
    const given = { ...headers, ...init.headers };
    const response = await fetch(url + where, request(method, given, init.body));
    const body: JsonObject = await response.json();
    expect(response.headers.get("Content-Type")).toBe("application/json");
    conforms(method, new URL(url + where), response.status, body);
    return { status: response.status, headers: response.headers, body };
  };
  return { sandbox, url, document, ask };
}

function request(
  method: string,
  given: Record<string, string | null>,
  body: AskInit["body"],
): RequestInit {
  const sent = new Headers();
  for (const [name, value] of Object.entries(given)) if (value !== null) sent.set(name, value);
  if (body === undefined) return { method, headers: sent };
  if (!isPlain(body)) return { method, headers: sent, body };
  if (!("Content-Type" in given)) sent.set("Content-Type", "application/json");
  return { method, headers: sent, body: JSON.stringify(body) };
}

function isPlain(body: JsonObject | BodyInit): body is JsonObject {
  return typeof body === "object" && Object.getPrototypeOf(body) === Object.prototype;
}

/** Fails where an answer is none that the operation declares, or does not fit its schema. */
function conformance(api: string, document: JsonObject) {
  const model = build(document, api);
  const served = describe(model);
  const validators = new Validators(served.document);
  return (method: string, url: URL, status: number, body: JsonValue): void => {
    const { operation } = findRoute(served, { method, headers: new Headers() }, url);
    if (!operation) return;
    const { node } = operation;
    const listed = responsesOf(node).filter((each) => covers(each.status, status));
    const response = listed.find((each) => each.status === String(status)) ?? listed[0];
    const schema = response?.node?.at("content", "application/json", "schema");
    if (!schema) throw new Error(`${operation.id} declares no answer with status ${status}`);
    expect(validators.check(schema, body), `${operation.id} ${status}`).toEqual([]);
    const name = asString(child(child(body, "error"), "name"));
    if (name !== undefined) {
      const declared = model.operations.find(({ id }) => id === operation.id);
      expect(declared?.errorCodes, `the error codes of ${operation.id}`).toContain(name);
    }
  };
}

/** The message of an error of the Spaaza API, and its number. */
export function errorOf({ body, status }: Answer): { code: unknown; status: number; text: string } {
  const error = asObject(body["error"]);
  return { code: error?.["code"], status, text: String(error?.["description"]) };
}

/** The objects in an array of a body. */
export function objects(body: JsonObject, key: string): JsonObject[] {
  const list = body[key];
  const found: JsonObject[] = [];
  for (const item of Array.isArray(list) ? list : []) {
    const object = asObject(item);
    if (object) found.push(object);
  }
  return found;
}
