import type { Field, Shape } from "../document/extensions/shape.js";
import { isObject } from "../document/json.js";
import type { Node } from "../document/node.js";
import type { Report } from "./rule.js";
import { either, shown } from "./wording.js";

/** Reports missing, unknown and ill-formed keys. True if there was nothing to report. */
export function checkShape(subject: Node, title: string, shape: Shape, report: Report): boolean {
  const keys = Object.keys(shape);
  if (!isObject(subject.value)) {
    report(
      subject,
      `${title} is ${shown(subject.value)}. Write an object. Its keys are ${keys.join(", ")}.`,
    );
    return false;
  }
  let good = true;
  const complain: Report = (...problem) => {
    good = false;
    report(...problem);
  };
  for (const [key, value] of subject.entries()) {
    if (!keys.includes(key)) {
      complain(
        value,
        `${title} does not know the key ${shown(key)}. Use ${either(keys)}, or leave it out.`,
        "key",
      );
    }
  }
  for (const [key, field] of Object.entries(shape)) {
    checkField(subject, title, key, field, complain);
  }
  return good;
}

/**
 * Reports an extension of our name that is not recognisably ours: that is no object, or one without any
 * of the keys by which ours is known. True if it is.
 */
export function checkForeign(
  { node, title, keys }: { node: Node; title: string; keys: readonly string[] },
  report: Report,
): boolean {
  if (isObject(node.value) && keys.some((key) => node.at(key) !== undefined)) return false;
  const found = isObject(node.value) ? "has none of our keys" : `is ${shown(node.value)}`;
  report(node, `${title} ${found}, so that it is not read. Ours has ${either(keys)}.`, "foreign");
  return true;
}

function checkField(subject: Node, title: string, key: string, field: Field, report: Report): void {
  const value = subject.at(key);
  if (value === undefined) {
    if (!field.optional) report(subject, `${title} has no ${key}. Write ${field.write}.`);
  } else if (!field.accepts(value.value)) {
    report(value, `${key} of ${title} is ${shown(value.value)}. Write ${field.write}.`);
  }
}
