// Small pure helpers for values of any kind.

/** A value as text. Objects are written as JSON, dates as RFC 3339. */
export function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return isObject(value) ? JSON.stringify(value) : String(value);
}

/** Whether a value has properties to be written: an object or an array, but not a date. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

/** The properties of `base`, replaced by those of `given` that are not undefined. */
export function merged<T extends object>(base: T, given: object): T {
  return { ...base, ...Object.fromEntries(pairsOf(given)) };
}

/** The properties that are not undefined. */
export function pairsOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

/** Whether a value parsed from JSON is an object, neither an array nor null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !Array.isArray(value);
}

/** Base64 of the UTF-8 bytes of a text. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...bytesOf(text)));
}

/** The UTF-8 bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
