// The kinds of operation that every fault meets.
import { createSpaazaClient, type SpaazaClient } from "specloom/spaaza";
import { createSpacesClient, type SpacesClient } from "specloom/spaces";
import type { RawRequest } from "./raw-server.js";

export interface Clients {
  readonly spaces: SpacesClient;
  readonly spaaza: SpaazaClient;
}

export interface Operation {
  readonly name: string;
  readonly method: string;
  /** Whether sending it twice is allowed: by its method, or because the caller says so. */
  readonly repeatable: boolean;
  /** What the answer is read as: one object, or an empty body too, a page of a list, or what it is. */
  readonly reads: "object" | "object or nothing" | "page" | "anything";
  /** Which requests meet the fault. @default all */
  readonly faulty?: (request: RawRequest) => boolean;
  /** The status and body that are right. */
  readonly truth: (request: RawRequest) => unknown;
  /** The value of a call that went well; `token` resumes a walk. */
  readonly run: (clients: Clients, options: object, token?: string) => Promise<unknown>;
  readonly value: unknown;
  /** What a walk delivers before it meets the fault, and after it is resumed. */
  readonly walk?: { readonly before: readonly unknown[]; readonly after: readonly unknown[] };
}

/** Clients as an application makes them, at a server's address. */
export function clientsAt(baseUrl: string, more: object): Clients {
  const options = { baseUrl, maxBodySize: 20_000, ...more };
  return {
    spaces: createSpacesClient({ ...options, accessToken: () => "token" }),
    spaaza: createSpaazaClient({
      ...options,
      chainId: 1743,
      sessionUserId: 70112,
      sessionKey: async () => "key",
    }),
  };
}

/** Items that were delivered before a walk failed. */
export class WalkError extends Error {
  readonly delivered: readonly unknown[];

  constructor(delivered: readonly unknown[], cause: unknown) {
    super("the walk failed", { cause });
    this.delivered = delivered;
  }
}

async function walk(list: AsyncIterable<{ id: unknown }>): Promise<unknown[]> {
  const ids: unknown[] = [];
  try {
    for await (const { id } of list) ids.push(id);
  } catch (error) {
    throw new WalkError(ids, error);
  }
  return ids;
}

const business = { id: 1, name: "Harbour Kiosk", owner_code: "NL-0417", towncity: "Amsterdam" };
const subscription = { object: "resource_subscription", event: "invoice.paid", id: "s1" };
const target_url = "https://hooks.example/spaces";

/** Two pages of two customers. */
function customers({ target }: RawRequest): object {
  const later = target.includes("starting_after=b");
  const data = (later ? ["c", "d"] : ["a", "b"]).map((id) => ({ id, object: "customer" }));
  return { object: "list", data, has_more: !later };
}

/** Two pages of two businesses. */
function businesses({ target }: RawRequest): object {
  const offset = Number(/offset=(\d+)/.exec(target)?.[1] ?? 0);
  const resources = [1, 2, 3, 4].slice(offset, offset + 2).map((id) => ({ ...business, id }));
  return { offset, limit: 2, total_count: 4, resources };
}

const get = { method: "GET", repeatable: true };
const one = { reads: "object", truth: () => business, value: business } as const;
const letters = (from: number) => ["a", "b", "c", "d"].slice(from);

/** All kinds of operation, each once. */
export const operations: readonly Operation[] = [
  { ...get, ...one, name: "get", run: ({ spaaza }, options) => spaaza.businesses.get(1, options) },
  {
    ...get,
    name: "list",
    reads: "page",
    truth: customers,
    faulty: ({ target }) => !target.includes("starting_after=b"),
    value: letters(0),
    walk: { before: [], after: letters(0) },
    run: ({ spaces }, options, resumeToken) =>
      walk(spaces.customers.list({}, add(options, resumeToken))),
  },
  {
    ...get,
    name: "page 2",
    reads: "page",
    truth: customers,
    faulty: ({ target }) => target.includes("starting_after=b"),
    value: letters(0),
    walk: { before: ["a", "b"], after: letters(2) },
    run: ({ spaces }, options, resumeToken) =>
      walk(spaces.customers.list({}, add(options, resumeToken))),
  },
  {
    ...get,
    name: "prefetch",
    reads: "page",
    truth: businesses,
    faulty: ({ target }) => target.includes("offset=2"),
    value: [1, 2, 3, 4],
    walk: { before: [1, 2], after: [3, 4] },
    run: ({ spaaza }, options, resumeToken) => {
      return walk(
        spaaza.businesses.list({ limit: 2 }, add({ ...options, prefetch: 1 }, resumeToken)),
      );
    },
  },
  {
    ...one,
    name: "create",
    method: "POST",
    repeatable: false,
    run: ({ spaaza }, options) => spaaza.businesses.create({ name: "Harbour Kiosk" }, options),
  },
  {
    ...one,
    name: "form",
    method: "POST",
    repeatable: false,
    truth: () => subscription,
    value: subscription,
    run: ({ spaces }, options) => {
      return spaces.resourceSubscriptions.create({ event: "invoice.paid", target_url }, options);
    },
  },
  {
    ...one,
    name: "update",
    method: "PATCH",
    repeatable: false,
    run: ({ spaaza }, options) => spaaza.businesses.update(1, { towncity: "Amsterdam" }, options),
  },
  {
    ...one,
    name: "replace",
    method: "PUT",
    repeatable: true,
    run: ({ spaaza }, options) => spaaza.businesses.replace(1, { name: "Harbour Kiosk" }, options),
  },
  {
    ...one,
    name: "delete",
    method: "DELETE",
    reads: "object or nothing",
    repeatable: true,
    run: ({ spaaza }, options) => spaaza.businesses.delete(1, options),
  },
  {
    ...one,
    name: "said safe",
    method: "POST",
    repeatable: true,
    run: ({ spaaza }, options) => {
      return spaaza.businesses.create({ name: "Harbour Kiosk" }, { ...options, idempotent: true });
    },
  },
  {
    ...get,
    ...one,
    name: "raw GET",
    reads: "anything",
    run: ({ spaaza }, options) => spaaza.request("GET", "/status", {}, options),
  },
  {
    ...one,
    name: "raw POST",
    method: "POST",
    repeatable: false,
    reads: "anything",
    run: ({ spaces }, options) => {
      return spaces.request("POST", "/jobs", { body: { name: "export" } }, options);
    },
  },
];

function add(options: object, resumeToken: string | undefined): object {
  return resumeToken === undefined ? options : { ...options, resumeToken };
}
