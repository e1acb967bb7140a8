// Bodies as `fetch` takes them.
import type { Body } from "../contract.js";
import { blobPart, formOf } from "./form.js";
import { isBlob, isBytes, isClosedForm, isForm, isSearchParams, isStream } from "./kinds.js";
import { copyOfBytes, streamOf } from "./own.js";

/**
 * A text, bytes, a form or a stream, fixed as it is now. A stream is not touched. Undefined for
 * anything else.
 */
export function contentOf(value: unknown): Body | undefined {
  if (typeof value === "string") return { content: value };
  if (isBytes(value)) return { content: copyOfBytes(value) };
  if (isSearchParams(value)) {
    return { content: String(value), type: "application/x-www-form-urlencoded;charset=UTF-8" };
  }
  if (isBlob(value)) {
    const { type } = value;
    const { value: content, later } = blobPart("", value);
    return { content, ...(type && { type }), ...(later && { later }) };
  }
  if (isForm(value)) return formOf(value);
  // It is sent as it is.
  if (isClosedForm(value)) return { content: value, isForm: true };
  return isStream(value) ? { content: streamOf(value), isOnce: true } : undefined;
}
