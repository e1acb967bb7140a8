/** An answer with its body read to the end. */
export interface Answer {
  readonly response: Response;
  /** The decompressed body. */
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  /** Whether the body is larger than is read. */
  readonly tooLarge: boolean;
}

const mostRedirects = 5;

/** Sends a request, and follows redirects within the origin that repeat the same request. */
export async function follow(
  url: string,
  init: RequestInit,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
  onRedirect: (status: number) => void,
): Promise<Response> {
  const safe = init.method === "GET" || init.method === "HEAD";
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(url, init);
    const { status, headers } = response;
    const same = status === 307 || status === 308 || (safe && status >= 301 && status <= 303);
    const location = same && headers.get("Location");
    if (!location || redirects === mostRedirects || !URL.canParse(location, url)) return response;
    const { origin, pathname, search } = new URL(location, url);
    if (origin !== new URL(url).origin) return response;
    await response.body?.cancel();
    onRedirect(status);
    url = origin + pathname + search;
  }
}

/** Reads a body, but no more than `most` bytes of what it is decompressed to. */
export async function receive(response: Response, most: number): Promise<Answer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size <= most) continue;
    // Nobody waits for the end of a stream that is not wanted.
    reader.cancel().catch(() => {});
    return { response, chunks, tooLarge: true };
  }
  return { response, chunks, tooLarge: false };
}

/** A body as text. With `fatal` it throws for what is no UTF-8, and keeps a byte-order mark. */
export function textOf({ chunks }: Answer, fatal = false): string {
  const decoder = new TextDecoder("utf-8", { fatal, ignoreBOM: fatal });
  const texts = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
  return texts.join("") + decoder.decode();
}
