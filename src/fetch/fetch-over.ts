// `fetch` for whatever else is typed on it, with a client's credentials, retries and limits.
import { discard, receive } from "../answer/readers.js";
import { captureStack, thrown } from "../call.js";
import type { Body } from "../contract.js";
import { OptionsError } from "../errors.js";
import { checkHeaders, type FixedRequest, fixedRequest, headersOf } from "../request/build.js";
import { checkBody } from "../request/checks.js";
import { contentOf } from "../request/content.js";
import type { Exchange, Setup } from "../send/attempts.js";
import { guarded } from "../send/unread.js";
import type { Transport } from "../transport.js";
import { send } from "./redirect.js";

/** Takes what `fetch` takes. */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * `fetch` over a transport: it adds the credentials and the client's headers, and resolves at the
 * headers of the answer for every status. A text that starts with `/` is below the base URL; another
 * origin is an `OptionsError`.
 *
 * Transient statuses, a 401 where a function gives the credentials, and failures before an answer
 * are sent again as calls are; when no retry is left, the last answer is given. A body of a `Request`
 * is read into memory, up to `maxBodySize`; a stream in `init.body` is sent as it is, once. `timeout`
 * runs to the headers, then it is the longest silence of the body. Of redirects elsewhere only those
 * of GET and HEAD are followed, without credentials, cookies and what else the client adds.
 *
 * Rejects with the signal's reason, a `ConnectionError`, a `TimeoutError` or an `OptionsError`.
 */
export function fetchOver(transport: Transport<string, number | undefined>): Fetch {
  return async (input, init = {}) => {
    let last: Response | undefined;
    const seen = (response: Response) => {
      // The answer before it is not wanted any more.
      discard(last).catch(() => {});
      last = response;
    };
    const prepared = transport.fix((setup) => exchangeOf(input, init, setup, seen));
    const { outcome } = await prepared.send();
    if (outcome.ok) return outcome.data;
    discard(last).catch(() => {});
    captureStack(outcome.error);
    throw thrown(outcome.error);
  };
}

/** The exchange of a request that somebody else has put together. `seen` is told of each answer. */
function exchangeOf(
  input: string | URL | Request,
  init: RequestInit,
  setup: Setup,
  seen: (response: Response) => void,
): Exchange<Response> {
  const given = input instanceof Request ? input : undefined;
  const method = (init.method ?? given?.method ?? "GET").toUpperCase();
  const signal = init.signal ?? given?.signal;
  const content = init.body ?? undefined;
  checkBody(method, content);
  const own = content === undefined ? undefined : (contentOf(content) ?? { content });
  const once = own?.isOnce === true;
  // What a redirect elsewhere may be told is as fixed as the rest.
  const { redirect } = init;
  const ownHeaders = new Headers(init.headers ?? given?.headers);
  return {
    operation: {
      method,
      path: isPath(input) ? input : "",
      ...(signal && { options: { signal } }),
    },
    request: build(input, { ...settingsOf(given), ...init, method }, own, setup),
    once,
    send: (url, outgoing, fetch) => {
      return send(url, outgoing, { redirect, headers: ownHeaders, once, given }, fetch);
    },
    async read(response, execution) {
      const answer = guarded(response, execution);
      seen(answer);
      return answer;
    },
  };
}

function build(
  input: string | URL | Request,
  init: RequestInit & { method: string },
  own: Body | undefined,
  { baseUrl, description, settings }: Setup,
): FixedRequest {
  const url = urlOf(input, baseUrl);
  const given = new Headers(init.headers);
  const { level: levelName = "" } = description;
  const { in: location, name = "" } = description.options[levelName] ?? {};
  const levelHeader = location?.header?.(name) ?? "";
  const level = (levelHeader && given.get(levelHeader)) || undefined;
  if (level !== undefined) given.delete(levelHeader);
  const ownHeaders = Object.fromEntries(given);
  checkHeaders(ownHeaders, description.options);
  const headers = headersOf(settings.headers, own, ownHeaders);
  const { body: _, ...rest } = init;
  const { outgoing } = fixedRequest(url, { ...rest, headers }, level, own);
  return { outgoing, body: own ?? bodyOf(input, settings.maxBodySize) };
}

/** Where a request goes. Throws for another place than the API's: it must not get the credentials. */
function urlOf(input: string | URL | Request, baseUrl: string): string {
  const text = input instanceof Request ? input.url : String(input);
  const isBelow = isPath(input);
  const whole = isBelow ? baseUrl + text : text;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  const base = new URL(baseUrl);
  if (!url || url.origin !== base.origin || url.username || url.password) {
    throw new OptionsError(
      "input",
      `input must be a path that starts with / or a URL of ${base.origin}`,
    );
  }
  if (isBelow && !`${url.pathname}/`.startsWith(`${base.pathname.replace(/\/$/, "")}/`)) {
    throw new OptionsError("input", "input must hold no dot segments that leave baseUrl");
  }
  url.hash = "";
  return url.href;
}

/** Whether an input is a path below the base URL. */
function isPath(input: string | URL | Request): input is string {
  return typeof input === "string" && input.startsWith("/");
}

/** What a `Request` says beside its URL, headers and body. */
function settingsOf(request: Request | undefined): RequestInit {
  if (!request) return {};
  const { headers, cache, credentials, integrity, keepalive, referrerPolicy } = request;
  return { headers, cache, credentials, integrity, keepalive, referrerPolicy };
}

/** The body of a `Request`, in memory: it can be read once, and may have to be sent again. */
function bodyOf(input: string | URL | Request, most: number): Body | undefined {
  if (!(input instanceof Request) || !input.body) return undefined;
  const { body } = input;
  let read: Promise<Uint8Array<ArrayBuffer>> | undefined;
  return {
    later: () => {
      read ??= bytesOf(body, most);
      return read;
    },
  };
}

async function bytesOf(
  body: NonNullable<Request["body"]>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { chunks, cut } = await receive(new Response(body), most);
  if (cut) {
    throw new OptionsError("body", `body must not be larger than maxBodySize, ${most} bytes`);
  }
  return new Uint8Array(await new Blob([...chunks]).arrayBuffer());
}
