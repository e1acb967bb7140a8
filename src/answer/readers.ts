// How bodies of answers are read. Emitted code names the reader that its operation needs.
import type { Answer } from "../contract.js";

/** Reads a body, but no more than `most` bytes of what it is decompressed to. */
export async function receive(response: Response, most: number): Promise<Answer> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let size = 0; reader && size <= most; ) {
    const { done, value } = await reader.read();
    if (done) return { response, chunks, cut: false };
    if (value.length > 0) chunks.push(value);
    size += value.length;
  }
  // The rest is not wanted, so the answer does not wait until the connection has let go of it.
  reader?.cancel().catch(() => {});
  return { response, chunks, cut: reader !== undefined };
}

/**
 * A body as text, without a byte-order mark. With `strict` it throws for one that is cut or not
 * UTF-8.
 */
export function textOf({ chunks, cut }: Answer, strict = false): string {
  if (strict && cut) throw new RangeError();
  const decoder = new TextDecoder("utf-8", { fatal: strict });
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
