// Values of any realm or library as values of this one.
import { bytesOf } from "../values.js";
import type { AnyBlob } from "./kinds.js";

export function copyOfBytes(value: ArrayBuffer | ArrayBufferView): Uint8Array<ArrayBuffer> {
  if (!ArrayBuffer.isView(value)) return new Uint8Array(value).slice();
  return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
}

export async function blobOf(blob: AnyBlob): Promise<Blob> {
  const bytes = blob.arrayBuffer?.() ?? new Response(blob.stream?.()).arrayBuffer();
  return new Blob([await bytes], { type: blob.type });
}

/** A stream of this realm, which takes nothing from its source before it is read itself. */
export function streamOf(source: ReadableStream | AsyncIterable<unknown>): ReadableStream {
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
