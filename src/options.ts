import { OptionsError } from "./errors.js";
import { merged, pairsOf } from "./values.js";

/** What a function that gives a credential may use. */
export interface CredentialContext {
  /**
   * Aborts when no call waits for the credential any more: each was aborted, or took longer than its
   * `timeout` or `deadline`. The next call asks again.
   */
  readonly signal: AbortSignal;
}

/**
 * A credential, or a function that gives it: asked before each call, once for calls that run side
 * by side, and once more after a 401.
 */
export type Credential<T> = T | ((context: CredentialContext) => T | Promise<T>);

/** From silence to everything. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";

/** Where lines about attempts go, without secrets. `console` fits. */
export type Logger = Readonly<Record<Exclude<LogLevel, "off">, (line: string) => void>>;

/** Options that every client has. */
export interface ClientOptions {
  /** Where the API is served. Plain `http:` is refused, except on loopback or with `allowHttp`. */
  readonly baseUrl?: string;
  /**
   * DANGER: lets `baseUrl` be plain `http:` on any host, so that whoever is on the way reads and
   * changes all that is sent, credentials included. Only for networks that nobody else can reach, such
   * as between containers of one machine. Loopback hosts do not need it. @default false
   */
  readonly allowHttp?: boolean;
  /** The function that sends requests. @default globalThis.fetch */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /**
   * Longest time for one attempt, body included, in ms, 1 to 2,147,483,647. Of streams, and of bodies
   * that are given unread, it is the longest silence. @default 60000
   */
  readonly timeout?: number;
  /**
   * How often a failed idempotent request is sent again, 0 to 10. All calls of a client share a
   * budget of 100 retries; each answer that is not a failure gives one back. @default 2
   */
  readonly retries?: number;
  /** Headers sent with every request. A header that another option sets is refused here. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Gets one line per attempt: its outcome, its time and its number. @default none */
  readonly logger?: Logger;
  /**
   * Which lines the logger gets. `error`: attempts that the call failed with; `warn`: also those
   * that are sent again; `info`: also those that worked; `debug`: also redirects. @default "info"
   */
  readonly logLevel?: LogLevel;
  /**
   * Largest answer, decompressed, in bytes, 1 to 2,147,483,647; of a stream, the largest item, in
   * characters. @default 67108864 (64 MiB)
   */
  readonly maxBodySize?: number;
}

/** Options of one call. */
export interface CallOptions {
  /** Aborts the call: it rejects with `signal.reason`. */
  readonly signal?: AbortSignal;
  /**
   * Longest time for one attempt, body included, in ms; of streams and unread bodies, the longest
   * silence. @default the client's
   */
  readonly timeout?: number;
  /**
   * Longest time for the whole call, retries and waits included, in ms; of streams and unread bodies,
   * until the headers. @default none
   */
  readonly deadline?: number;
  /** How often a failed idempotent request is sent again, 0 to 10. @default the client's */
  readonly retries?: number;
  /** Headers of this call; `null` removes one of the client's. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Says that repeating this POST or PATCH does no harm, so that it is retried too. */
  readonly idempotent?: boolean;
  /** What `fetch` takes beside what the client decides. @default none */
  readonly fetchOptions?: FetchOptions;
}

/** What of a request the client decides itself. */
type Decided = "method" | "headers" | "body" | "signal" | "redirect" | "duplex";

/**
 * What `fetch` is told beside what the client decides, such as `cache` and `keepalive`, and what
 * platforms add: `next` of Next.js, `dispatcher` of undici, `cf` of Cloudflare Workers. Passed on as it
 * is. What the client decides is an `OptionsError`.
 */
export type FetchOptions = Readonly<Omit<RequestInit, Decided | "dispatcher">> & {
  readonly dispatcher?: object;
  readonly next?: object;
  readonly cf?: object;
} & { readonly [Name in Decided]?: never };

/** Options of one call of a list. */
export interface ListOptions extends CallOptions {
  /** Goes on where a page's or an error's `resumeToken` says. */
  readonly resumeToken?: string;
  /** How many pages are asked for while one is consumed. Never past the end. @default 0 */
  readonly prefetch?: 0 | 1;
}

/** Options of one call that may ask for another recursion level than the client's. */
export interface LevelOptions<Level extends number> extends CallOptions {
  /** How deep the answer goes. @default the client's level */
  readonly recursionLevel?: Level;
}

/** Options of one call of a list that may ask for another recursion level than the client's. */
export interface LevelListOptions<Level extends number> extends ListOptions {
  /** How deep each item goes. @default the client's level */
  readonly recursionLevel?: Level;
}

/** HTTP Basic credentials. */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

type Default = "timeout" | "retries" | "maxBodySize" | "logLevel";

/**
 * What holds for a client, its defaults filled in, or for one call. Headers are the exception: a
 * call's are merged with the client's where the request is built.
 */
export type Settings = Omit<CallOptions, keyof ClientOptions> &
  Omit<ClientOptions, Default> &
  Required<Pick<ClientOptions, Default>>;

/** What holds where a client says nothing. */
export const defaults: Settings = {
  timeout: 60_000,
  retries: 2,
  maxBodySize: 2 ** 26,
  logLevel: "info",
};

/** The longest wait of a timer, in ms, and the most bytes of a buffer. */
const largest = 2 ** 31 - 1;

/**
 * The settings of `base`, replaced by those that are given. Throws an `OptionsError` for a number
 * that is out of its range.
 */
export function settingsOf(base: Settings, given: ClientOptions | CallOptions): Settings {
  const settings = merged(base, given);
  const { timeout, deadline = largest, maxBodySize, retries, signal } = settings;
  assertBetween("timeout", timeout, 1, largest);
  assertBetween("deadline", deadline, 1, largest);
  assertBetween("maxBodySize", maxBodySize, 1, largest);
  // Half a retry is refused as what it is: not a count.
  // One of another realm or library is not an instance of the global class.
  if (signal !== undefined && typeof Object(signal).addEventListener !== "function") {
    throw new OptionsError("signal", "signal must be an AbortSignal");
  }
  assertBetween("retries", Number.isInteger(retries) ? retries : -1, 0, 10);
  const { fetchOptions } = settings;
  return fetchOptions ? { ...settings, fetchOptions: undecided(fetchOptions) } : settings;
}

const decided = ["method", "headers", "body", "signal", "redirect", "duplex"];

/** A copy of what `fetch` is told. Throws an `OptionsError` for what the client decides. */
function undecided(options: FetchOptions): FetchOptions {
  const given = Object.fromEntries(pairsOf(options));
  const name = decided.find((each) => Object.hasOwn(given, each));
  if (name === undefined) return given;
  const message = `fetchOptions must not hold ${name}, which the client decides`;
  throw new OptionsError("fetchOptions", message);
}

function assertBetween(name: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  throw new OptionsError(name, `${name} must be a number from ${least} to ${most}`);
}
