// Small pure helpers for values of any kind.

/**
 * A value as text. Objects are written as JSON, dates as RFC 3339. Throws for a number that is not
 * finite and for a date that is none.
 */
export function plain(value: unknown): string {
  const { toJSON } = Object(value) as { toJSON?: unknown };
  const data: unknown = typeof toJSON === "function" ? toJSON.call(value) : value;
  // An invalid date says null of itself.
  const isUnsendable = typeof data === "number" ? !Number.isFinite(data) : data === null;
  if (isUnsendable) throw new RangeError(`${String(value)} cannot be sent`);
  return isObject(data) ? JSON.stringify(data) : String(data);
}

/** Whether a value has properties to be written, unlike a date and whatever else writes itself. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !hasToJson(value);
}

function hasToJson(value: object): boolean {
  return typeof (value as { readonly toJSON?: unknown }).toJSON === "function";
}

/**
 * A value that later changes of this one do not reach: lists, plain objects and dates are copied,
 * and what is in them; anything else is kept.
 */
export function copyOf<T>(value: T): T;
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => copyOf(item));
  if (value instanceof Date) return new Date(value);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)]));
}

/** Whether a value is an object without a class, be it of another realm. */
export function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** The properties of `base`, replaced by those of `given` that are not undefined. */
export function merged<T extends object>(base: T, given: object): T {
  return { ...base, ...Object.fromEntries(pairsOf(given)) };
}

/** The properties of an object that have one of these names. */
export function only(object: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)));
}

/** The properties that are not undefined. */
export function pairsOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined);
}

/** Whether a value parsed from JSON is an object, neither an array nor null. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return isObject(value) && !Array.isArray(value);
}

/** Of a bigint the number, and of anything else what it is: counts and codes are small. */
export function withoutBigint(value: unknown): unknown {
  return typeof value === "bigint" ? Number(value) : value;
}

/** Base64 of the UTF-8 bytes of a text. */
export function base64(text: string): string {
  return btoa(String.fromCharCode(...bytesOf(text)));
}

/** The UTF-8 bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
