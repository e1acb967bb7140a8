// How bodies of answers are read. Emitted code names the reader that its operation needs.
import type { Answer } from "../contract.js";

/** What gives a body chunk by chunk. */
export interface BodyReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array<ArrayBuffer> | undefined }>;
  /** Lets go of the rest. */
  cancel(reason?: unknown): Promise<unknown>;
}

/** What reads the body of an answer, whichever `fetch` it is of; undefined where it has none. */
export function readerOf(response: Response): BodyReader | undefined {
  const { body } = response as { body?: Response["body"] };
  if (body === null) return undefined;
  return typeof body?.getReader === "function" ? body.getReader() : wholeReader(response);
}

/** Lets go of a body that nobody reads: a stream of the platform or, in some libraries, of Node. */
export async function discard(response: Response | undefined): Promise<void> {
  type Body = { cancel?(): Promise<void>; destroy?(): unknown } | null | undefined;
  const body = response?.body as Body;
  if (body?.cancel) await body.cancel();
  else body?.destroy?.();
}

/** React Native, whatwg-fetch and node-fetch have no streams, or others: one chunk is all. */
function wholeReader(response: Response): BodyReader {
  let isRead = false;
  return {
    async read() {
      if (isRead) return { done: true };
      isRead = true;
      return { done: false, value: await wholeBody(response) };
    },
    cancel: () => discard(response),
  };
}

async function wholeBody(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const { arrayBuffer, text } = response as Partial<Response>;
  try {
    if (arrayBuffer) return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    // Where there is no FileReader, whatwg-fetch reads texts as texts only.
    if (!text || response.bodyUsed) throw error;
  }
  if (text) return new TextEncoder().encode(await response.text());
  return new Uint8Array(await (await response.blob()).arrayBuffer());
}

/** Reads a body, but no more than `most` bytes of what it is decompressed to. */
export async function receive(response: Response, most: number): Promise<Answer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = readerOf(response);
  let size = 0;
  while (reader && size <= most) {
    const { done, value } = await reader.read();
    if (done) {
      assertWhole(response, size);
      return { response, chunks, cut: false };
    }
    // A chunk of no bytes is neither an end nor a body.
    if (!value?.length) continue;
    chunks.push(value);
    size += value.length;
  }
  // The rest is not wanted, so the answer does not wait until the connection has let go of it.
  reader?.cancel().catch(() => {});
  return { response, chunks, cut: reader !== undefined };
}

/**
 * Throws for a success that the connection cut, where the platform did not notice. A length says
 * nothing of a body that is decompressed; other origins hide from a browser whether it was. An answer
 * to HEAD has the length of what GET would give.
 */
function assertWhole({ status, headers, type }: Response, size: number): void {
  const length = Number(headers.get("Content-Length"));
  const isPlain = type !== "cors" && !headers.get("Content-Encoding");
  if (size === 0 || size >= length || !isPlain || status >= 300) return;
  throw new Error(`the body ended after ${size} of ${length} bytes`);
}

/**
 * A body as text, without a byte-order mark. With `strict` it throws for one that is cut or not
 * UTF-8. An encoding that the platform does not know is taken for UTF-8.
 */
export function textOf({ chunks, cut }: Answer, strict = false, encoding?: string): string {
  if (strict && cut) throw new RangeError();
  const decoder = decoderFor(encoding, strict);
  const texts = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
  return texts.join("") + decoder.decode();
}

/** Parses JSON. Throws for a key that would reach a prototype once the value is copied. */
export function parseJson(text: string): unknown {
  const guard = (key: string, value: unknown) => {
    if (key === "__proto__") throw new SyntaxError();
    return value;
  };
  // The guard is slow, so it is used only for texts that may hold such a key: as it is, or with an
  // escape of one of its characters.
  return JSON.parse(text, /__proto__|\\u00(?:5f|6f|7[024])/i.test(text) ? guard : undefined);
}

/** Whether the API wrapped a body: whether it has the property that holds what it wraps. */
export function isWrapped(body: unknown, envelope: string | undefined): envelope is string {
  return envelope !== undefined && Object.hasOwn(Object(body), envelope);
}

/** A success body that is text, in the encoding that its media type names. */
export function asText(answer: Answer): string {
  const type = answer.response.headers.get("Content-Type") ?? "";
  const text = textOf(answer, false, /;\s*charset="?([^\s;"]+)/i.exec(type)?.[1]);
  if (answer.cut) throw new RangeError();
  return text;
}

function decoderFor(encoding: string | undefined, strict: boolean) {
  try {
    if (encoding !== undefined) return new TextDecoder(encoding);
  } catch {
    // The platform does not know it.
  }
  return new TextDecoder("utf-8", { fatal: strict });
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
