// What a media type means for whoever types, sends, reads or serves a body.

/** How a body is typed and sent. */
export type Kind = "json" | "form" | "text" | "blob";

/** The kind of a body of a media type. */
export function kindOf(mediaType: string): Kind {
  if (isJson(mediaType)) return "json";
  if (isMultipart(mediaType) || isUrlEncoded(mediaType)) return "form";
  return /^text\//i.test(mediaType) || isXml(mediaType) ? "text" : "blob";
}

/** Whether a body is one JSON text. Any type at all is taken for it; a sequence of JSON texts is not. */
export function isJson(mediaType: string): boolean {
  return /^(?:(?:application|text)\/(?:[\w.-]+\+)?json|\*\/\*)\s*(?:;|$)/i.test(mediaType);
}

/** Whether it is `application/json`, whatever its parameters. */
export function isPlainJson(mediaType: string): boolean {
  return /^application\/json\s*(?:;|$)/i.test(mediaType);
}

/** The media type without its parameters, as an answer is told by it. */
export function withoutParameters(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim();
}

/** The media type to ask for: in which encoding is not asked. */
export function withoutCharset(mediaType: string): string {
  return mediaType.replace(/\s*;\s*charset=[^;]*/i, "");
}

/** Whether it is XML, which is neither typed nor read. */
export function isXml(mediaType: string): boolean {
  return /[/+]xml\s*(?:;|$)/i.test(mediaType);
}

/** How many values stand one after the other: as server-sent events, as JSON Lines, as a JSON sequence. */
export type SequenceFormat = "events" | "lines" | "texts";

/** The format of a media type that is many values; undefined for any other. */
export function sequenceFormat(mediaType: string): SequenceFormat | undefined {
  const name = /\/(?:[\w.+-]*[-.+])?(event-stream|jsonl|ndjson|jsonlines|json-seq)\s*(?:;|$)/i;
  const found = name.exec(mediaType)?.[1]?.toLowerCase();
  if (found === undefined) return undefined;
  if (found === "event-stream") return "events";
  return found === "json-seq" ? "texts" : "lines";
}

/** Whether it is many values one after the other: events, or a JSON text each. */
export function isSequence(mediaType: string): boolean {
  return sequenceFormat(mediaType) !== undefined;
}

/** Whether it is a problem document (RFC 9457). */
export function isProblem(mediaType: string): boolean {
  return /^application\/problem\+json\b/i.test(mediaType);
}

/** Whether it stands for all media types, and so says nothing of what a body is. */
export function isAnything(mediaType: string): boolean {
  return /^\*\/\*/.test(mediaType);
}

export function isMultipart(mediaType: string): boolean {
  return /^multipart\//i.test(mediaType);
}

/** Whether its parts have names. */
export function isFormData(mediaType: string): boolean {
  return /^multipart\/form-data\s*(?:;|$)/i.test(mediaType);
}

/** Whether bytes travel in such a body as they are: as the whole of it, or as a part. */
export function carriesBytes(mediaType: string): boolean {
  return isMultipart(mediaType) || kindOf(mediaType) === "blob";
}

export function isUrlEncoded(mediaType: string): boolean {
  return /^application\/x-www-form-urlencoded/i.test(mediaType);
}

/** Whether it stands for several media types. */
export function isRange(mediaType: string): boolean {
  return mediaType.includes("*");
}

/** The media type to use of several: JSON, else a form, else the first. */
export function preferred<T extends { readonly mediaType: string }>(
  content: readonly T[],
): T | undefined {
  const ofKind = (kind: Kind) => content.find(({ mediaType }) => kindOf(mediaType) === kind);
  return ofKind("json") ?? ofKind("form") ?? content[0];
}

/** A media type of a body, with its schema. */
interface Media {
  readonly mediaType: string;
  readonly schema: { readonly value: unknown } | undefined;
}

/**
 * One media type for each choice that there is, the choice of `first` in front. Spellings of JSON are one
 * choice where they have one schema; other media types are one where they differ by letter case or
 * charset alone. The first spelling is used, or a later one that is `better`: a body is sent as the
 * document puts first, since `application/merge-patch+json` is not mere JSON to whoever gets it.
 */
export function choicesIn<T extends Media>(
  content: readonly T[],
  first: T | undefined,
  better: (one: T, other: T) => boolean = () => false,
): T[] {
  const choices = new Map<string, T>();
  for (const each of first === undefined ? content : [first, ...content]) {
    const key = choiceKey(each);
    const known = choices.get(key);
    if (known === undefined || better(each, known)) choices.set(key, each);
  }
  return [...choices.values()];
}

function choiceKey({ mediaType, schema }: Media): string {
  if (isJson(mediaType)) return `json ${JSON.stringify(schema?.value ?? {})}`;
  return withoutCharset(mediaType).toLowerCase();
}

/**
 * The media types that a caller may choose among, the preferred one first. XML, which nothing here
 * writes, and a range that stands for everything are no choices beside others.
 */
export function choicesOf<T extends Media>(content: readonly T[]): T[] {
  const first = preferred(content.filter(({ mediaType }) => !isXml(mediaType))) ?? content[0];
  const offered = content.filter(({ mediaType }) => !isXml(mediaType) && !isAnything(mediaType));
  return choicesIn(offered, first);
}
