/** The start of a text in one line, without characters that a terminal would obey. */
export function excerptOf(text: string): string {
  return text
    .slice(0, 400)
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .trim()
    .replace(/^(.{120}).+/, "$1…");
}
