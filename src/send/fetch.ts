// How one request reaches the network.
import { discard } from "../answer/readers.js";
import { excerptOf } from "../show/excerpt.js";

/** Sends a request: the platform's `fetch`, or the application's own. */
export type SendRequest = (url: string, init: RequestInit) => Promise<Response>;

/** Why a `fetch` gave no answer, where it would give none the next time either. */
export class FetchRefusal extends Error {}

const mostRedirects = 5;

/** Sends a request, and follows redirects within the origin that repeat the same request. */
export async function follow(
  url: string,
  init: RequestInit & { method: string },
  fetch: SendRequest,
): Promise<Response> {
  for (let redirects = 0; ; redirects++) {
    const response = await sendOnce(url, init, fetch);
    const location = response.headers.get("Location");
    if (!location || redirects === mostRedirects) return response;
    const next = URL.canParse(location, url) && new URL(location, url);
    const repeated = /^(GET|HEAD) 30[1-378]$|30[78]$/.test(`${init.method} ${response.status}`);
    if (!next || !repeated || next.origin !== new URL(url).origin) return response;
    await discard(response);
    url = next.origin + next.pathname + next.search;
  }
}

/** Sends one request. Throws a `FetchRefusal` also for a redirect that nobody is shown. */
export async function sendOnce(
  url: string,
  init: RequestInit,
  fetch: SendRequest,
): Promise<Response> {
  const response = await ask(url, init, fetch);
  assertShown(response);
  return response;
}

/** Sends one request. Throws a `FetchRefusal` for a `fetch` that is not one. */
export async function ask(url: string, init: RequestInit, fetch: SendRequest): Promise<Response> {
  const response: unknown = await started(() => fetch(url, init));
  const { status, headers } = Object(response) as Partial<Response>;
  if (typeof status === "number" && typeof headers?.get === "function") return response as Response;
  const what = response === null ? "null" : typeof response;
  throw new FetchRefusal(`the option fetch gave ${what}, which is not a Response`);
}

/** A `fetch` that throws before it gives a promise has sent nothing. */
function started(fetch: () => Promise<Response>): Promise<Response> {
  try {
    return fetch();
  } catch (cause) {
    throw new FetchRefusal("the option fetch threw", { cause });
  }
}

/** Throws a `FetchRefusal` for a redirect that a browser does not let anybody see or follow. */
export function assertShown({ type }: Response): void {
  if (type !== "opaqueredirect") return;
  throw new FetchRefusal(
    "it was redirected, which a browser does not show: give as baseUrl where the redirect leads",
  );
}

/** Why a request failed: a code such as `ECONNREFUSED`, else the message of the innermost cause. */
export function reasonOf(error: Error | undefined): string {
  const { code, message, cause } = (error ?? {}) as Partial<Error> & { readonly code?: unknown };
  if (typeof code === "string") return `failed: ${code}`;
  if (cause instanceof Error) return reasonOf(cause);
  return `fetch failed: ${excerptOf(message ?? "") || "it gave no reason"}`;
}
