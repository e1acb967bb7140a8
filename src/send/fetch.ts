// How one request reaches the network.

const mostRedirects = 5;

/** Sends a request, and follows redirects within the origin that repeat the same request. */
export async function follow(
  url: string,
  init: RequestInit & { method: string },
  fetch: (url: string, init: RequestInit) => Promise<Response>,
): Promise<Response> {
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(url, init);
    const location = response.headers.get("Location");
    if (!location || redirects === mostRedirects) return response;
    const next = URL.canParse(location, url) && new URL(location, url);
    const repeated = /^(GET|HEAD) 30[1-378]$|30[78]$/.test(`${init.method} ${response.status}`);
    if (!next || !repeated || next.origin !== new URL(url).origin) return response;
    await response.body?.cancel();
    url = next.origin + next.pathname + next.search;
  }
}
