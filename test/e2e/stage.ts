// A sandbox on a socket, and the operations that its document has.

import type { JsonObject } from "../../generator/document/json.js";
import { load } from "../../generator/load/load.js";
import { build } from "../../generator/model/build.js";
import { createSandbox, type NodeSandbox } from "../../generator/sandbox/node/server.js";
import { definitionOf } from "../sandbox/definitions.js";

export type ApiName = "spaces" | "spaaza";

export interface Stage {
  readonly document: JsonObject;
  readonly sandbox: NodeSandbox;
  /** What a client takes as its `baseUrl`. */
  readonly url: string;
  readonly operationIds: readonly string[];
}

/** One piece of traffic: what a client does, and what it expects to get. */
export interface Scenario<Client> {
  readonly title: string;
  readonly run: (client: Client, count: NodeSandbox["count"]) => Promise<void>;
}

/** The document of an API with everything in one object. */
export async function bundle(api: ApiName): Promise<JsonObject> {
  const { document, problems } = await load(`spec/${api}/openapi.yaml`);
  if (!document) throw new Error(`${api}: ${problems.map(({ message }) => message).join("; ")}`);
  return document;
}

export async function stage(api: ApiName): Promise<Stage> {
  const document = await bundle(api);
  const sandbox = await createSandbox({ api, document, definition: definitionOf(api) });
  const { url } = await sandbox.listen();
  const operationIds = build(document, api).operations.map(({ id }) => id);
  return { document, sandbox, url, operationIds };
}

/** The credentials that the sandboxes are seeded with. */
export const credentials = {
  spaces: { accessToken: "sandbox-token" },
  spaaza: { chainId: 1743, sessionUserId: 70112, sessionKey: "sandbox-session-key" },
} as const;
