// Bodies of operations that take several media types.
import type { Encoder } from "../contract.js";
import { OptionsError } from "../errors.js";

/** Writes bodies in the media type that a call asks for, by default in the first of the table. */
export function bodyAs(table: Readonly<Record<string, Encoder>>): Encoder {
  const types = Object.keys(table);
  return (body, type = types[0] ?? "") => {
    const encode = Object.hasOwn(table, type) ? table[type] : undefined;
    // A range is for the body to say more of.
    if (encode) return encode(body, type.includes("*") ? undefined : type);
    throw new OptionsError("contentType", `contentType must be one of ${types.join(", ")}`);
  };
}
