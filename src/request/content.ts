// Bodies as `fetch` takes them. What a value is, is told by what it says of itself and can do: the
// classes of another realm or library are not those of this one.
import type { Body } from "../contract.js";
import { bytesOf } from "../values.js";
import { type WrittenPart, writtenForm } from "./multipart.js";

/** What a `Blob` of any origin can do. */
export interface AnyBlob {
  readonly type: string;
  readonly name?: unknown;
  arrayBuffer?(): Promise<ArrayBuffer>;
  stream?(): ReadableStream<Uint8Array>;
}

/** What a `FormData` of any origin can do. */
export interface AnyForm {
  entries(): Iterable<[string, unknown]>;
}

/** A part of a form, its value as it is or made where it takes time. */
export interface Part extends WrittenPart {
  readonly later?: () => Promise<Blob>;
}

/**
 * A text, bytes, a form or a stream, fixed as it is now. A stream is not touched. Undefined for
 * anything else.
 */
export function contentOf(value: unknown): Body | undefined {
  if (typeof value === "string") return { content: value };
  if (isBytes(value)) return { content: copyOfBytes(value) };
  if (isSearchParams(value)) {
    return { content: String(value), type: "application/x-www-form-urlencoded;charset=UTF-8" };
  }
  if (isBlob(value)) {
    const { type } = value;
    const { value: content, later } = blobPart("", value);
    return { content, ...(type && { type }), ...(later && { later }) };
  }
  if (isForm(value))
    return formBody([...value.entries()].map(([name, item]) => partOf(name, item)));
  // Some platforms have a form that cannot be read, and take it as it is.
  if (value instanceof FormData) return { content: value };
  return isStream(value) ? { content: streamOf(value) } : undefined;
}

/** Whether a value is more than JSON can hold: bytes, a form or a stream. */
export function isContent(value: unknown): boolean {
  if (isBytes(value) || isSearchParams(value) || isBlob(value) || isForm(value)) return true;
  return value instanceof FormData || isStream(value);
}

/** Whether a body can be sent only once. */
export function isStream(value: unknown): value is ReadableStream | AsyncIterable<unknown> {
  if (isBlob(value)) return false;
  const { getReader, [Symbol.asyncIterator]: iterator } = Object(value) as Partial<
    ReadableStream & AsyncIterable<unknown>
  >;
  return typeof getReader === "function" || typeof iterator === "function";
}

/** A form as a body: as such for who looks at it, written where it is sent. */
export function formBody(parts: readonly Part[]): Body {
  const ready = async (part: Part) => (part.later ? { ...part, value: await part.later() } : part);
  const later = once(async () => writtenForm(await Promise.all(parts.map(ready))));
  return { content: formOf(parts), later };
}

function formOf(parts: readonly Part[]): FormData {
  const form = new FormData();
  for (const { name, value, fileName = "blob" } of parts) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, value, fileName);
  }
  return form;
}

/** An entry of a form, or undefined where the value is neither bytes nor a stream. */
export function filePart(name: string, value: unknown): Part | undefined {
  if (isBlob(value)) return blobPart(name, value);
  if (isBytes(value)) return { name, value: new Blob([copyOfBytes(value)]) };
  if (!isStream(value)) return undefined;
  const read = once(() => new Response(streamOf(value)).blob());
  return { name, value: new Blob(), later: read };
}

function partOf(name: string, value: unknown): Part {
  return isBlob(value) ? blobPart(name, value) : { name, value: String(value) };
}

/** A `Blob` never changes, so that one of another origin can be read as late as it is sent. */
function blobPart(name: string, blob: AnyBlob): Part & { readonly value: Blob } {
  const { type, name: fileName } = blob;
  const file = typeof fileName === "string" ? { fileName } : {};
  if (blob instanceof Blob) return { name, value: blob, ...file };
  const read = once(async () => {
    const bytes = blob.arrayBuffer?.() ?? new Response(blob.stream?.()).arrayBuffer();
    return new Blob([await bytes], { type });
  });
  return { name, value: new Blob([], { type }), ...file, later: read };
}

/** The same work for all who ask for it. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return ArrayBuffer.isView(value) || /^(Shared)?ArrayBuffer$/.test(tagOf(value));
}

function copyOfBytes(value: ArrayBuffer | ArrayBufferView): Uint8Array<ArrayBuffer> {
  if (!ArrayBuffer.isView(value)) return new Uint8Array(value).slice();
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
}

export function isSearchParams(value: unknown): boolean {
  return tagOf(value) === "URLSearchParams";
}

function isBlob(value: unknown): value is AnyBlob {
  const { arrayBuffer, stream } = Object(value) as Partial<AnyBlob>;
  const isReadable = typeof arrayBuffer === "function" || typeof stream === "function";
  return isReadable && /^(Blob|File)$/.test(tagOf(value));
}

/** Whether a value is a `FormData` that can be read. */
export function isForm(value: unknown): value is AnyForm {
  const { entries } = Object(value) as Partial<AnyForm>;
  return typeof entries === "function" && tagOf(value) === "FormData";
}

/** The name that a value's class gives itself. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** A stream of this realm, which takes nothing from its source before it is read itself. */
function streamOf(source: ReadableStream | AsyncIterable<unknown>): ReadableStream {
  if (source instanceof ReadableStream) return source;
  let next: (() => Promise<{ done?: boolean | undefined; value?: unknown }>) | undefined;
  const start = () => {
    if ("getReader" in source) {
      const reader = (source as ReadableStream).getReader();
      return () => reader.read();
    }
    const iterator = source[Symbol.asyncIterator]();
    return () => iterator.next();
  };
  return new ReadableStream(
    {
      async pull(controller) {
        next ??= start();
        const { done, value } = await next();
        if (done) controller.close();
        else controller.enqueue(typeof value === "string" ? bytesOf(value) : value);
      },
    },
    { highWaterMark: 0 },
  );
}
