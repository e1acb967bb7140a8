// Integers of 64 bits as bigints. Emitted code hands over their places where it was generated so.
import type { JsonParser, Marks } from "../contract.js";
import { below, type Inside, insideOf } from "../places.js";
import { isWrapped, parseJson } from "./readers.js";

/** A text, a number, or the end of what begins neither. A number within a text is a part of the text. */
const tokens = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** From this length on an integer may be more than a number can hold, in digits. */
const mostDigits = 15;

/**
 * Parses JSON, with a bigint at each marked place that holds an integer. All other numbers are numbers.
 */
export function integersAt(marks: Marks): JsonParser {
  return (text, envelope) => {
    // Nobody who writes a text for us can know how the integers in it are marked.
    const sign = `${Math.random()}:`;
    const isLong = /\d{16}/.test(text);
    const whole = isLong ? text.replace(tokens, (token) => signed(token, sign)) : text;
    const body = parseJson(whole);
    const holder = { body };
    const places = isWrapped(body, envelope) ? { [envelope]: marks } : marks;
    restore(holder, { body: places }, sign, isLong);
    return holder.body;
  };
}

/** An integer that a number may not hold becomes a text that is known again. */
function signed(token: string, sign: string): string {
  const isInteger = /^-?\d+$/.test(token) && token.length > mostDigits;
  return isInteger ? `"${sign}${token}"` : token;
}

/** Puts integers where they belong: everywhere, or where no text stands for one, at marked places. */
function restore(holder: object, marks: Marks, sign: string, everywhere: boolean): void {
  const pending: [object, Inside][] = [[holder, insideOf(marks)]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [object, inside] = next as [Record<string, unknown>, Inside];
    const isList = Array.isArray(object);
    for (const name of Object.keys(object)) {
      const own = below(inside, isList ? undefined : name);
      const value = object[name];
      if (typeof value === "object" && value !== null) {
        if (own !== undefined || everywhere) pending.push([value, own]);
      } else {
        object[name] = restored(value, own === true, sign);
      }
    }
  }
}

function restored(value: unknown, isMarked: boolean, sign: string): unknown {
  if (typeof value === "number") {
    return isMarked && Number.isInteger(value) ? BigInt(value) : value;
  }
  if (typeof value !== "string" || !value.startsWith(sign)) return value;
  const digits = value.slice(sign.length);
  return isMarked ? BigInt(digits) : Number(digits);
}

/** A header that is an integer of 64 bits. */
export function asBigint(text: string): bigint | undefined {
  return /^[+-]?\d+$/.test(text) ? BigInt(text.replace("+", "")) : undefined;
}
