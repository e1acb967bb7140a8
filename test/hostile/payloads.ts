// Text that tries to become code, and the harmless text that it is compared with.

const attack = "globalThis.pwned=1";

/** One text per way out of a string, a comment, a template, a pattern, a name or a line. */
export const payloads: Readonly<Record<string, string>> = {
  quotes: `a";${attack};'${attack}`,
  "a quote behind a backslash": `a\\";${attack};//\\`,
  templates: `a\`;\${${attack}};\``,
  "ends of comments": `a*/${attack};*\\/**//*\n*/@ts-ignore`,
  "ends of markup": `-->]]></script>${attack}`,
  "ends of lines": `a\n${attack}\r\u2028//${attack}\u2029\u0085`,
  "what cannot be seen": `a\u202e${attack}\u2066\u200b\u{e0041}`,
  "NUL, ESC and surrogates": `a\0${attack}\u001b[2J\u009b\ud800`,
  "a pattern's end and brackets": `a/;${attack};/u"]}}): any;({["`,
  "the prototype": "__proto__",
  "a great deal of text": `../";${attack};`.repeat(400),
};

/** Text in which nothing has a meaning, about as long as another one. */
export function harmless(text: string): string {
  return "harmless_text_of_words_".repeat(Math.ceil(text.length / 1000));
}
