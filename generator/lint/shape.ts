import type { Report } from "./rule.js";
import { isRecord, type Spot } from "./spot.js";
import { either, shown } from "./wording.js";

/** One key of an extension. */
export interface Field {
  readonly accepts: (value: unknown) => boolean;
  /** Ends the sentence "Write …". */
  readonly write: string;
  readonly optional?: true;
}

export type Shape = Readonly<Record<string, Field>>;

export function matching(pattern: RegExp, write: string): Field {
  return { accepts: (value) => typeof value === "string" && pattern.test(value), write };
}

export const someText: Field = matching(/\S/, "a text");

/** The name of something that stands elsewhere in the document. */
export function nameOf(what: string): Field {
  return matching(/\S/, `the name of ${what}`);
}

export const trueOrFalse: Field = {
  accepts: (value) => typeof value === "boolean",
  write: "true or false",
};

export const anObject: Field = { accepts: isRecord, write: "an object" };

/** An identifier as it may stand behind a dot, camelCase by custom. */
export const camelCase: Field = matching(
  /^[a-z][A-Za-z0-9]*$/,
  "a camelCase identifier such as chainId",
);

export function optional(field: Field): Field {
  return { ...field, optional: true };
}

/** Reports missing, unknown and ill-formed keys. True if there was nothing to report. */
export function checkShape(subject: Spot, title: string, shape: Shape, report: Report): boolean {
  const keys = Object.keys(shape);
  if (!isRecord(subject.value)) {
    report(
      subject,
      `${title} is ${shown(subject.value)}. Write an object. Its keys are ${keys.join(", ")}.`,
    );
    return false;
  }
  let good = true;
  const complain: Report = (spot, message) => {
    good = false;
    report(spot, message);
  };
  for (const [key, value] of subject.entries()) {
    if (!keys.includes(key)) {
      complain(
        value.key,
        `${title} does not know the key ${shown(key)}. Use ${either(keys)}, or leave it out.`,
      );
    }
  }
  for (const [key, field] of Object.entries(shape)) {
    checkField(subject, title, key, field, complain);
  }
  return good;
}

function checkField(subject: Spot, title: string, key: string, field: Field, report: Report): void {
  const value = subject.child(key);
  if (!value.exists) {
    if (!field.optional) report(subject, `${title} has no ${key}. Write ${field.write}.`);
  } else if (!field.accepts(value.value)) {
    report(value, `${key} of ${title} is ${shown(value.value)}. Write ${field.write}.`);
  }
}
