// Walks a list to its end whatever happens on the way, and counts what arrived how often.
import { type CallOptions, ListCall, Transport } from "specloom/runtime";
import { createSpaazaClient } from "specloom/spaaza";
import { createSpacesClient, type Page } from "specloom/spaces";
import { Random } from "../../generator/sandbox/state/random.js";
import { indexOf, ListServer } from "./list-server.js";
import { description, type StyledList, styledLists, styles } from "./styled-lists.js";

/** How a list is walked. */
export interface Mode {
  readonly list: "cursor" | "cursor, backward" | "offset" | StyledList;
  readonly prefetch: 0 | 1;
  /** Whether the walk is left now and then and goes on in a client of its own. */
  readonly resumed: boolean;
}

/** Every way of walking, each once. */
export const modes: readonly Mode[] = (
  ["cursor", "cursor, backward", "offset", ...styledLists] as const
).flatMap((list) =>
  ([0, 1] as const).flatMap((prefetch) => {
    return [false, true].map((resumed) => ({ list, prefetch, resumed }));
  }),
);

/** A mode in a few words. */
export function nameOf({ list, prefetch, resumed }: Mode): string {
  return [list, ...(prefetch ? ["prefetch"] : []), ...(resumed ? ["resumed"] : [])].join(", ");
}

export interface Job {
  readonly items: number;
  readonly limit: number;
  /** The share of requests that meet a fault, 0 to 1. */
  readonly rate: number;
  readonly seed: number;
}

export interface Delivery {
  readonly requests: number;
  readonly faults: number;
  /** How often a walk went on from a token. */
  readonly resumptions: number;
  readonly delivered: number;
  readonly lost: number;
  readonly doubled: number;
  /** Items that came before one they follow. */
  readonly misplaced: number;
}

/** What serves a list: over sockets or in process. */
export type Serve = (
  list: ListServer,
) => Promise<{ options: { baseUrl: string }; close: () => unknown }>;

/** Delivers every item of a list. */
export async function deliver(mode: Mode, job: Job, serve: Serve): Promise<Delivery> {
  const server = new ListServer(job);
  const { options, close } = await serve(server);
  const tally = new Tally(job.items, mode.list === "cursor, backward");
  const random = new Random(job.seed + 1);
  let resumptions = -1;
  let token: string | undefined;
  do {
    resumptions++;
    token = await stretch(pagesOf(mode, job, options, token), tally, mode, random);
  } while (token !== undefined);
  await close();
  const { requests, faults } = server;
  return { requests, faults, resumptions, ...tally.sums() };
}

/** Walks until the end, a failure or a wish to stop. Gives the token to go on from. */
async function stretch(
  pages: AsyncIterable<Page<{ id: unknown }, unknown>>,
  tally: Tally,
  { resumed }: Mode,
  random: Random,
): Promise<string | undefined> {
  try {
    for await (const { items, resumeToken } of pages) {
      tally.add(items);
      if (resumed && resumeToken !== undefined && random.chance(0.1)) return resumeToken;
    }
    return undefined;
  } catch (error) {
    const { resumeToken } = error as { resumeToken?: string };
    if (resumeToken === undefined) throw error;
    return resumeToken;
  }
}

function pagesOf(
  { list, prefetch }: Mode,
  { limit }: Job,
  options: { baseUrl: string },
  token: string | undefined,
): AsyncIterable<Page<{ id: unknown }, unknown>> {
  const how = { prefetch, ...(token === undefined ? {} : { resumeToken: token }) };
  if (list === "offset") {
    const credentials = { chainId: 1743, sessionUserId: 70112, sessionKey: "key" };
    return createSpaazaClient({ ...options, ...credentials })
      .businesses.list({ limit }, how)
      .pages();
  }
  if (list !== "cursor" && list !== "cursor, backward") {
    const transport = new Transport(description, options);
    const call = {
      method: "GET",
      path: `/${list}`,
      params: { limit },
      options: how as CallOptions,
    };
    return new ListCall<unknown, { id: unknown }, unknown>(transport, styles[list], call).pages();
  }
  const from = list === "cursor" ? {} : { starting_before: "end" };
  const spaces = createSpacesClient({ ...options, accessToken: "token" });
  return spaces.customers.list({ limit, ...from }, how).pages();
}

/** Counts stable items by their place in the list. */
class Tally {
  readonly #counts: Uint8Array;
  readonly #backward: boolean;
  #last: number;
  #misplaced = 0;

  constructor(items: number, backward: boolean) {
    this.#counts = new Uint8Array(items);
    this.#backward = backward;
    this.#last = backward ? items : -1;
  }

  add(items: readonly { id: unknown }[]): void {
    for (const { id } of this.#backward ? items.toReversed() : items) {
      const index = indexOf(id);
      if (index === undefined) continue;
      this.#counts[index] = (this.#counts[index] ?? 0) + 1;
      if (this.#backward ? index >= this.#last : index <= this.#last) this.#misplaced++;
      this.#last = index;
    }
  }

  sums() {
    let delivered = 0;
    let lost = 0;
    let doubled = 0;
    for (const count of this.#counts) {
      delivered += count;
      if (count === 0) lost++;
      if (count > 1) doubled++;
    }
    return { delivered, lost, doubled, misplaced: this.#misplaced };
  }
}
