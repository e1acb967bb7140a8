import type { MediaType } from "../../model/model.js";

export type Kind = "json" | "form" | "text" | "blob";

/** The media type to use of several: JSON, else a form, else the first. */
export function preferred(content: readonly MediaType[]): MediaType | undefined {
  const ofKind = (kind: string) => content.find(({ mediaType }) => kindOf(mediaType) === kind);
  return ofKind("json") ?? ofKind("form") ?? content[0];
}

/** How a body of a media type is typed and sent. */
export function kindOf(mediaType: string): Kind {
  if (isJson(mediaType)) return "json";
  if (/^(multipart\/|application\/x-www-form-urlencoded)/i.test(mediaType)) return "form";
  return /^text\/|[/+]xml\b/i.test(mediaType) ? "text" : "blob";
}

export function isJson(mediaType: string): boolean {
  return /^(?:(?:application|text)\/(?:[\w.-]+\+)?json|\*\/\*)\s*(?:;|$)/i.test(mediaType);
}
