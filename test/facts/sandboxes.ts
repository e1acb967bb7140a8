// Fresh sandboxes on real sockets, asked with plain `fetch`.
import { onTestFinished } from "vitest";
import { asObject, type JsonObject } from "../../generator/document/json.js";
import { createSandbox, type NodeSandboxOptions } from "../../generator/sandbox/node/server.js";
import { definitionOf } from "../sandbox/definitions.js";
import { type ApiName, documentOf } from "./documents.js";

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: JsonObject;
}

export interface AskInit {
  readonly method?: string;
  /** On top of the credentials; null leaves a header out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Sent as JSON. Anything but a plain object is sent as it is. */
  readonly body?: JsonObject | Uint8Array<ArrayBuffer> | URLSearchParams;
}

export type Ask = (path: string, init?: AskInit) => Promise<Answer>;

export const basic = (user: string, password = "") => `Basic ${btoa(`${user}:${password}`)}`;

const credentials: Readonly<Record<ApiName, Readonly<Record<string, string>>>> = {
  spaces: { Authorization: basic("sandbox-token") },
  spaaza: {
    "X-Spaaza-Chain-ID": "1743",
    "X-Spaaza-API-version": "1.6.1",
    "X-Spaaza-Session-User-ID": "70112",
    "X-Spaaza-Session-Key": "sandbox-session-key",
  },
};

/** A sandbox with its seeded data, closed when the test ends. */
export async function freshSandbox(
  api: ApiName,
  options: Omit<NodeSandboxOptions, "api" | "document"> = {},
) {
  const { document } = await documentOf(api);
  const sandbox = await createSandbox({ api, document, definition: definitionOf(api), ...options });
  const { url } = await sandbox.listen();
  onTestFinished(() => sandbox.close());
  const ask: Ask = async (path, { method = "GET", headers = {}, body } = {}) => {
    const sent = new Headers(credentials[api]);
    if (isPlain(body)) sent.set("Content-Type", "application/json");
    for (const [name, value] of Object.entries(headers)) {
      if (value === null) sent.delete(name);
      else sent.set(name, value);
    }
    const text = isPlain(body) ? JSON.stringify(body) : body;
    const init = { method, headers: sent, ...(text === undefined ? {} : { body: text }) };
    const response = await fetch(url + path, init);
    const { status } = response;
    const parsed: JsonObject = await response.json();
    return { status, headers: response.headers, body: parsed };
  };
  return { sandbox, url, ask };
}

/** Asks a fresh sandbox of the Spaces API. */
export const askSpaces: Ask = async (path, init) => (await freshSandbox("spaces")).ask(path, init);

/** Asks a fresh sandbox of the Spaaza Resources API. */
export const askSpaaza: Ask = async (path, init) => (await freshSandbox("spaaza")).ask(path, init);

function isPlain(body: AskInit["body"]): body is JsonObject {
  return body !== undefined && Object.getPrototypeOf(body) === Object.prototype;
}

/** Code and status of an error of the Spaaza API. */
export function codeOf({ body, status }: Answer): { code: unknown; name: unknown; status: number } {
  const error = asObject(body["error"]);
  return { code: error?.["code"], name: error?.["name"], status };
}

/** The objects in an array of a body. */
export function objectsIn(body: JsonObject, key: string): JsonObject[] {
  const list = body[key];
  const found: JsonObject[] = [];
  for (const item of Array.isArray(list) ? list : []) {
    const object = asObject(item);
    if (object) found.push(object);
  }
  return found;
}

/** Bytes, to which `fetch` adds no Content-Type of its own. */
export const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
