// A query that is one value, as OpenAPI 3.2 has it (`in: querystring`). Emitted code names this where
// its document does, so that all other bundles have nothing of it.
import type { Encoder, ParameterWriter } from "../contract.js";
import { formType } from "./body.js";

/** Writes a value as the whole query: a form as it is, all else as one encoded text. */
export function wholeQuery(encode: Encoder): ParameterWriter {
  return (_name, value) => {
    const { content, type } = encode(value, undefined);
    if (typeof content !== "string" && !(content instanceof URLSearchParams)) throw new TypeError();
    const text = String(content);
    return { query: type === formType ? text : encodeURIComponent(text) };
  };
}
