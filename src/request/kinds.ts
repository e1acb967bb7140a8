// What kind of body a value is. That is told by what it says of itself and can do: the classes of
// another realm or library are not those of this one.

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

/** The name that a value's class gives itself. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Whether a value is more than JSON can hold: bytes, a form or a stream. */
export function isContent(value: unknown): boolean {
  const is = [isBytes, isSearchParams, isBlob, isForm, isClosedForm, isStream];
  return is.some((isKind) => isKind(value));
}

export function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return ArrayBuffer.isView(value) || /^(Shared)?ArrayBuffer$/.test(tagOf(value));
}

export function isSearchParams(value: unknown): boolean {
  return tagOf(value) === "URLSearchParams";
}

export function isBlob(value: unknown): value is AnyBlob {
  const { arrayBuffer, stream } = Object(value) as Partial<AnyBlob>;
  const isReadable = typeof arrayBuffer === "function" || typeof stream === "function";
  return isReadable && /^(Blob|File)$/.test(tagOf(value));
}

/** Whether a value is a `FormData` that can be read. */
export function isForm(value: unknown): value is AnyForm {
  const { entries } = Object(value) as Partial<AnyForm>;
  return typeof entries === "function" && tagOf(value) === "FormData";
}

/** Whether a value is a `FormData` of a platform that lets nobody read it. */
export function isClosedForm(value: unknown): value is FormData {
  return value instanceof FormData && !isForm(value);
}

/** Whether a body can be sent only once. */
export function isStream(value: unknown): value is ReadableStream | AsyncIterable<unknown> {
  if (isBlob(value)) return false;
  const { getReader, [Symbol.asyncIterator]: iterator } = Object(value) as Partial<
    ReadableStream & AsyncIterable<unknown>
  >;
  return typeof getReader === "function" || typeof iterator === "function";
}
