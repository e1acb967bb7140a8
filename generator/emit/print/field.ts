import { type Code, code, list, literal, propertyName } from "./printer.js";

/** A property of an object whose value is a literal, which may stand in the next line. */
export function field(name: string, value: string | number | boolean): Code {
  const key = propertyName(name);
  const isShort = String(key).length < shortKey || typeof value !== "string";
  return isShort ? code`${key}: ${literal(value)}` : code`${key}:${list("body", [literal(value)])}`;
}

// To break the line behind a key that is shorter would gain nothing.
const shortKey = 5;
