// Places in JSON (RFC 6901).
import { OptionsError } from "../errors.js";
import { isPlain } from "../values.js";

/** The value that a JSON Pointer leads to; undefined where it leads nowhere. */
export function valueAt(value: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce(own, value);
}

function own(value: unknown, key: string): unknown {
  const isThere = typeof value === "object" && value !== null && Object.hasOwn(value, key);
  return isThere ? (value as Record<string, unknown>)[key] : undefined;
}

/**
 * A copy of an object with a value where a JSON Pointer leads, objects on the way made as they are
 * needed. Throws an `OptionsError` for a body in which there is no such place.
 */
export function withValueAt(body: unknown, pointer: string, value: unknown): unknown {
  return set(body, keysOf(pointer), value);
}

function set(body: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const around: unknown = body ?? {};
  if (!isPlain(around)) {
    throw new OptionsError("body", "body must be an object that says which page to give");
  }
  return { ...around, [key]: set(own(around, key), rest, value) };
}

function keysOf(pointer: string): string[] {
  const [, ...keys] = pointer.split("/");
  return keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
