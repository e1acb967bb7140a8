// Writes forms as `multipart/form-data` (RFC 7578), and other bodies of several parts (RFC 2046).
// `fetch` would write a form as well, but only of its own class: that of another library sends
// "[object FormData]", and each platform names files that have no name differently.

/** A part of a form that is written. */
export interface WrittenPart {
  /** @default none: the parts are told apart by their order */
  readonly name?: string | undefined;
  readonly value: string | Blob;
  /** The media type of a text that says one. @default none: plain text */
  readonly type?: string | undefined;
  /** The name of a file. @default "blob" */
  readonly fileName?: string | undefined;
  /** @default none */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The parts as a `Blob`, whose type names the boundary. Files in it are not copied. */
export function writtenForm(parts: readonly WrittenPart[], subtype = "form-data"): Blob {
  // A Blob has its type in lower case.
  const boundary = `form-${randomText()}${randomText()}`;
  const pieces = parts.flatMap((part) => [
    `--${boundary}\r\n${headersOf(part)}\r\n\r\n`,
    textOf(part),
    "\r\n",
  ]);
  const root = subtype === "related" ? `; type="${typeOf(parts[0])}"` : "";
  return new Blob([...pieces, `--${boundary}--\r\n`], {
    type: `multipart/${subtype}; boundary=${boundary}${root}`,
  });
}

/** Lines of plain text end as they do on the wire; what has a media type of its own stays as it is. */
function textOf({ value, type }: WrittenPart): string | Blob {
  return typeof value === "string" && type === undefined ? inLines(value) : value;
}

/** The media type of a part, without its parameters. */
function typeOf({ value, type }: Partial<WrittenPart> = {}): string {
  const named = type ?? (value instanceof Blob ? fileType(value) : "text/plain");
  return named.replace(/\s*;.*/s, "");
}

function fileType({ type }: Blob): string {
  return type || "application/octet-stream";
}

function headersOf({ name, value, type, fileName, headers = {} }: WrittenPart): string {
  const isFile = typeof value !== "string";
  const named = name === undefined ? [] : [`form-data; name="${quoted(inLines(name))}"`];
  const file = isFile ? [`filename="${quoted(fileName ?? "blob")}"`] : [];
  const disposition = [...named, ...file];
  if (name === undefined && isFile) disposition.unshift("attachment");
  const mediaType = isFile ? fileType(value) : type;
  return [
    ...(disposition.length === 0 ? [] : [`Content-Disposition: ${disposition.join("; ")}`]),
    ...(mediaType === undefined ? [] : [`Content-Type: ${mediaType}`]),
    ...Object.entries(headers).map(([header, text]) => `${header}: ${text}`),
  ].join("\r\n");
}

/** As all browsers write names: what would end one is encoded. */
function quoted(name: string): string {
  const ends: Readonly<Record<string, string>> = { "\r": "%0D", "\n": "%0A", '"': "%22" };
  return name.replace(/[\r\n"]/g, (character) => ends[character] ?? "");
}

function inLines(text: string): string {
  return text.replace(/\r\n?|\n/g, "\r\n");
}

/** What nobody can guess who wrote a part, so that no part can end another. */
function randomText(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(36).padStart(7, "0");
}
