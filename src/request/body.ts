// How bodies are written. Emitted code names the encoder that its operation needs.
import type { Body, Content } from "../contract.js";
import { pairsOf, plain } from "../values.js";
import { formQuery } from "./query.js";

/** A body as JSON. */
export function jsonBody(body: unknown, type = "application/json"): Body {
  return { content: JSON.stringify(body), type };
}

/** A body as it is: text or bytes. A `Blob` names its own media type where `type` is not given. */
export function plainBody(body: unknown, type?: string): Body {
  return { content: body as Content, type };
}

/** A body as `application/x-www-form-urlencoded`. A text is one that is encoded already. */
export function form(body: unknown): Body {
  const text = typeof body === "string" ? body : formQuery(body as object);
  return { content: new URLSearchParams(text) };
}

/** A body as `multipart/form-data`. An array becomes a part for each of its items. */
export function multipart(body: unknown): Body {
  if (body instanceof FormData) return { content: body };
  const parts = new FormData();
  for (const [name, value] of pairsOf(body as object)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      parts.append(name, item instanceof Blob ? item : plain(item));
    }
  }
  return { content: parts };
}
