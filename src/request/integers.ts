// JSON with bigints, which are integers there.
import type { Body } from "../contract.js";
import { jsonBody } from "./body.js";

/** A body as JSON, each bigint in it as an integer. */
export function jsonBodyOfIntegers(body: unknown, type?: string): Body {
  return jsonBody(body, type, stringify);
}

/** As `JSON.stringify`, which throws for a bigint. */
function stringify(value: unknown): string | undefined {
  const sign = `${Math.random()}:`;
  const text = JSON.stringify(value, (_, part: unknown) => {
    return typeof part === "bigint" ? `${sign}${part}` : part;
  }) as string | undefined;
  return text?.replace(new RegExp(`"${sign.replace(".", "\\.")}(-?\\d+)"`, "g"), "$1");
}
