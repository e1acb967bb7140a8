// What of an argument is written, and how its failures are named. One law for every place: paths,
// queries, headers, cookies, forms and multipart.
import { OptionsError } from "../errors.js";

/** The items of a list that are there. null and undefined are not (RFC 6570, 2.3), nor are holes. */
export function itemsOf(list: readonly unknown[]): unknown[] {
  return list.filter(isGiven);
}

/** The properties of an object that are there. */
export function propertiesOf(object: object): [string, unknown][] {
  return Object.entries(object).filter(([, value]) => isGiven(value));
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** What `write` gives. Throws an `OptionsError` that names the argument where it throws. */
export function writing<T>(name: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    if (cause instanceof OptionsError) throw cause;
    throw new OptionsError(name, `${name} must be a value that can be sent`, cause);
  }
}
