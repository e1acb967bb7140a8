// Texts made to be slow to search for secrets, by what they are made of.

/** @type {(part: string) => (length: number) => string} */
const runOf = (part) => (length) => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** The secret that some of them almost hold. */
export const secret = `${"almost-".repeat(8)}secret+/=`;

/** @type {Readonly<Record<string, (length: number) => string>>} */
export const hostilePatterns = {
  backslashes: runOf("\\"),
  "percent signs": runOf("%"),
  "escaped percent signs": runOf("%25"),
  quotes: runOf('"'),
  "escaped quotes": runOf('\\\\\\"'),
  "base64 runs": runOf("YWxtb3N0LWFsbW9zdC0"),
  "unicode escapes": runOf("\\u005c"),
  "almost unicode escapes": runOf("\\u00"),
  entities: runOf("&amp;"),
  "ampersands and digits": runOf("&#1"),
  "white space": runOf(" \r\n\t"),
  "all escapes at once": runOf("%5C\\u0025&#92;\\\\%26amp;"),
  "almost the secret": runOf(secret.slice(0, -1)),
  "almost the secret, escaped": runOf(encodeURIComponent(secret).slice(0, -1)),
  letters: runOf("a"),
};
