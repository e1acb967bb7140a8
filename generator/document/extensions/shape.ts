// How the value of an extension has to look, as data: the linter checks it, and says what to write.
import { isObject, type JsonObject } from "../json.js";

/** One key of an extension. */
export interface Field {
  readonly accepts: (value: unknown) => boolean;
  /** Ends the sentence "Write …". */
  readonly write: string;
  /** The same for editors, as JSON Schema. */
  readonly schema: JsonObject;
  readonly optional?: true;
}

export type Shape = Readonly<Record<string, Field>>;

export function matching(pattern: RegExp, write: string): Field {
  const accepts = (value: unknown) => typeof value === "string" && pattern.test(value);
  return { accepts, write, schema: { type: "string", pattern: pattern.source } };
}

export const someText: Field = matching(/\S/, "a text");

/** The name of something that stands elsewhere in the document. */
export function nameOf(what: string): Field {
  return matching(/\S/, `the name of ${what}`);
}

export const trueOrFalse: Field = {
  accepts: (value) => typeof value === "boolean",
  write: "true or false",
  schema: { type: "boolean" },
};

export const anObject: Field = {
  accepts: isObject,
  write: "an object",
  schema: { type: "object" },
};

export const aList: Field = {
  accepts: Array.isArray,
  write: "a list",
  schema: { type: "array" },
};

/** An identifier as it may stand behind a dot, camelCase by custom. */
export const camelCaseName: Field = matching(
  /^[a-z][A-Za-z0-9]*$/,
  "a camelCase identifier such as chainId",
);

export function optional(field: Field): Field {
  return { ...field, optional: true };
}
