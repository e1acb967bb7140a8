import { createSpacesClient, type SpacesOptions } from "specloom/spaces";

type Fetch = NonNullable<SpacesOptions["fetch"]>;

// #region hooks
/** Sees every attempt: adds a header to each, and hears how each ended and how long it took. */
export function observed(fetch: Fetch, record: (line: string) => void): Fetch {
  return async (url, init) => {
    const headers = new Headers(init.headers);
    headers.set("traceparent", `00-${hex(16)}-${hex(8)}-01`);
    const started = performance.now();
    try {
      const response = await fetch(url, { ...init, headers });
      record(`${init.method} ${response.status} in ${Math.round(performance.now() - started)} ms`);
      return response;
    } catch (error) {
      record(`${init.method} failed`);
      throw error;
    }
  };
}

const hex = (bytes: number) =>
  Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
// #endregion

// #region concurrency
/** Lets no more than `most` requests be on their way at once; the others wait for their turn. */
export function limited(fetch: Fetch, most: number): Fetch {
  const waiting: (() => void)[] = [];
  let active = 0;
  return async (url, init) => {
    if (active >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else active++;
    try {
      return await fetch(url, init);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else active--;
    }
  };
}
// #endregion

// #region wrapped
let attempts = 0;
const spaces = createSpacesClient({
  fetch: limited(
    observed(fetch, () => attempts++),
    4,
  ),
});
await Promise.all(["invoice.paid", "event.created"].map(() => spaces.account.get()));
console.log(`${attempts} attempts`);
// #endregion

// #region idempotency
const body = { event: "invoice.paid", target_url: "https://hooks.example/spaces" } as const;
const created = await spaces.resourceSubscriptions.create(body, {
  headers: { "Idempotency-Key": crypto.randomUUID() }, // the same in every attempt of this call
  idempotent: true, // only where the API honours the key: the POST is sent again when it fails
});
console.log(created.event);
// #endregion

// #region proxy
// `new ProxyAgent(url)` of the package undici is a dispatcher; Node's fetch takes one
export async function accountThrough(dispatcher: object) {
  return spaces.account.get({ fetchOptions: { dispatcher } });
}
export const throughProxy = (dispatcher: object): Fetch => {
  return (url, init) => fetch(url, { ...init, dispatcher } as RequestInit); // for every call
};
// #endregion

// #region download
/** A file that the API answers with a redirect to signed storage, which gets no credentials. */
export async function download(path: string): Promise<Blob> {
  const response = await spaces.fetch(path); // GET, so the redirect is followed elsewhere, too
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return response.blob();
}
// #endregion
