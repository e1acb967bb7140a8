import { discard } from "../answer/readers.js";
import { ConnectionError } from "../errors.js";
import { ask, assertShown, follow, type SendRequest } from "../send/fetch.js";

/** What the caller of `fetch` said of redirects, and what a redirect elsewhere may be told. */
interface Given {
  readonly redirect?: RequestInit["redirect"];
  readonly headers?: RequestInit["headers"];
  readonly once: boolean;
  readonly given: Request | undefined;
}

/** Headers that may hold a secret, be it the caller's own. */
const withheld = ["Authorization", "Cookie", "Proxy-Authorization"];

/** Sends a request, and follows redirects as far as nothing of the client's goes elsewhere. */
export async function send(
  url: string,
  init: RequestInit & { method: string },
  { redirect, headers, once, given }: Given,
  fetch: SendRequest,
): Promise<Response> {
  const mode = redirect ?? given?.redirect ?? "follow";
  // A body that cannot be sent twice cannot follow a redirect either.
  const response =
    mode === "follow" && !once ? await follow(url, init, fetch) : await ask(url, init, fetch);
  if (mode !== "manual") assertShown(response);
  const location = response.headers.get("Location");
  const isRedirect = /^30[1-378]$/.test(String(response.status)) && location !== null;
  if (!isRedirect || mode === "manual") return response;
  if (mode === "error") {
    await discard(response);
    throw new ConnectionError("failed: it was redirected");
  }
  const isSafe = /^(GET|HEAD)$/.test(init.method) && URL.canParse(location, url);
  if (!isSafe || new URL(location, url).origin === new URL(url).origin) return response;
  await discard(response);
  const own = new Headers(headers ?? given?.headers);
  for (const name of withheld) own.delete(name);
  const { method, signal } = init;
  const rest = { method, ...(signal && { signal }), headers: own, redirect: "follow" } as const;
  return ask(new URL(location, url).href, rest, fetch);
}
