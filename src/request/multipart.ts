// Writes forms as `multipart/form-data` (RFC 7578). `fetch` would do it as well, but only for its own
// class of forms: that of another library sends "[object FormData]", and each platform names files
// that have no name differently.

/** A part of a form that is written. */
export interface WrittenPart {
  readonly name: string;
  readonly value: string | Blob;
  /** The name of a file. @default "blob" */
  readonly fileName?: string | undefined;
}

/** The form as a `Blob`, whose type names the boundary. Files in it are not copied. */
export function writtenForm(parts: readonly WrittenPart[]): Blob {
  // A Blob has its type in lower case.
  const boundary = `form-${randomText()}${randomText()}`;
  const pieces = parts.flatMap((part) => [
    `--${boundary}\r\nContent-Disposition: form-data; ${headersOf(part)}\r\n\r\n`,
    typeof part.value === "string" ? inLines(part.value) : part.value,
    "\r\n",
  ]);
  return new Blob([...pieces, `--${boundary}--\r\n`], {
    type: `multipart/form-data; boundary=${boundary}`,
  });
}

function headersOf({ name, value, fileName = "blob" }: WrittenPart): string {
  const named = `name="${quoted(inLines(name))}"`;
  if (typeof value === "string") return named;
  const type = value.type || "application/octet-stream";
  return `${named}; filename="${quoted(fileName)}"\r\nContent-Type: ${type}`;
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
