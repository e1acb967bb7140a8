import type { Answer } from "../contract.js";

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

/** Reads a body, but no more than `most` bytes of what it is decompressed to. */
export async function receive(response: Response, most: number): Promise<Answer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let size = 0; reader && size <= most; ) {
    const { done, value } = await reader.read();
    if (done) return { response, chunks, cut: false };
    chunks.push(value);
    size += value.length;
  }
  // Nobody waits for the end of what is not wanted.
  reader?.cancel().catch(() => {});
  return { response, chunks, cut: reader !== undefined };
}

/** A body as text. With `strict` it throws for what is cut or no UTF-8, and keeps a byte-order mark. */
export function textOf({ chunks, cut }: Answer, strict = false): string {
  if (strict && cut) throw new RangeError();
  const decoder = new TextDecoder("utf-8", { fatal: strict, ignoreBOM: strict });
  const texts = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
  return texts.join("") + decoder.decode();
}

/** A success body that is text. */
export function asText(answer: Answer): string {
  const text = textOf(answer);
  if (answer.cut) throw new RangeError();
  return text;
}

/** A success body that is bytes. */
export function asBlob({ response, chunks, cut }: Answer): Blob {
  if (cut) throw new RangeError();
  return new Blob([...chunks], { type: response.headers.get("Content-Type") ?? "" });
}

/** A success without a body. */
export function asNothing(): undefined {
  return undefined;
}
