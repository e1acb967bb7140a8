// In which version of OpenAPI a document that was brought together is written.
import { child } from "./json.js";
import type { Document } from "./node.js";

/** Whether a document is written in OpenAPI 3.2, which means some things that are nothing before. */
export function isNewest(document: Document): boolean {
  return /^3\.2(?:\.|$)/.test(String(child(document.value, "openapi")));
}
