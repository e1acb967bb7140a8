// The values of headers that answers have: which type they are, and what reads them.
import { isJson } from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import { allTypesOf } from "../../document/schemas.js";
import { isInteger64 } from "../../document/typing.js";
import type { Api, ResponseHeader } from "../../model/model.js";
import { type Code, code } from "../print/printer.js";

export interface HeaderValue {
  /** The runtime's reader. */
  readonly code: Code;
  /** Whether values have the type of the schema; else they are texts. */
  readonly isTyped: boolean;
}

/** The runtime's readers of values that have no parts. */
const readers = {
  string: "asString",
  number: "asNumber",
  integer: "asInteger",
  boolean: "asBoolean",
} as const;

/** `value` names a function of the runtime. */
export function headerReader(
  { mediaType, schema }: ResponseHeader,
  { bigints }: Pick<Api, "bigints">,
  value: (name: string) => Code,
): HeaderValue {
  if (mediaType !== undefined) {
    return isJson(mediaType)
      ? { code: value("asJsonText"), isTyped: true }
      : { code: value("asString"), isTyped: false };
  }
  const own = plainReader(schema, bigints);
  if (own) return { code: value(own), isTyped: true };
  const item = typeOf(schema) === "array" ? plainReader(schema?.at("items"), bigints) : undefined;
  if (item) return { code: code`${value("asListOf")}(${value(item)})`, isTyped: true };
  return { code: value("asString"), isTyped: false };
}

/** The reader of the one type that a schema allows, beside null; undefined for several or another one. */
function plainReader(schema: Node | undefined, bigints: boolean): string | undefined {
  const type = typeOf(schema);
  if (bigints && type === "integer" && isInteger64(schema?.target?.value)) return "asBigint";
  return type !== undefined && Object.hasOwn(readers, type)
    ? readers[type as keyof typeof readers]
    : undefined;
}

function typeOf(schema: Node | undefined): string | undefined {
  const types = new Set(schema ? allTypesOf(schema).filter((type) => type !== "null") : []);
  const [only] = types;
  return types.size === 1 ? only : undefined;
}
