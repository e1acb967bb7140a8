// Text that tries to become something else, one for each way out of where it stands.

const attack = "globalThis.pwned=1";

/** By what each tries to leave: a string, a comment, a template, a pattern, a name, a line, a page. */
export const payloads: Readonly<Record<string, string>> = {
  "double quotes": `a";${attack};"`,
  "single quotes": `a';${attack};'`,
  "template literals": `a\`;\${${attack}};\``,
  "a substitution": `\${${attack}}`,
  backslashes: `a\\";${attack};//\\\\\\`,
  "escape sequences": `a\\u0022;${attack};\\x22\\u{22}\\042\\\n${attack}`,
  "the end of a comment": `a*/${attack};/*`,
  "other ends of comments": `a*\\/${attack};**//*\n*/@ts-ignore\n * @type {any}\n{@link a*/}`,
  "comments of a line": `a//${attack}\n//\n${attack}//\n#!/bin/sh\n<!--${attack}\n-->${attack}`,
  "ends of lines": `a\n${attack}\r${attack}\r\n${attack}\v${attack}\f`,
  "U+2028, U+2029 and U+0085": `a\u2028${attack}\u2029${attack}\u0085${attack}\ufeff`,
  "bidi controls": `a\u202e${attack}\u2066\u200f\u061c\u200b\u{e0041}`,
  "NUL and surrogates": `a\0${attack}\ud800${attack}\udc00\ue000`,
  "terminal escapes": `a\u001b[2J\u001b]8;;https://evil.example\u0007${attack}\u009b31m\u0008\r`,
  "a pattern's end": `[/\\]/;${attack};/(?<a>/u`,
  brackets: `a"]}})>; ${attack}; any;({["<`,
  markup: `--></script><img src=x onerror="${attack}">&lt;]]>`,
  Markdown: `\`\`\`\n[a](javascript:${attack}) ![b](https://evil.example/b.png)\n# a\n~~~`,
  // Computed, since it is no key otherwise.
  ["__proto__"]: "__proto__",
  constructor: "constructor",
  "paths, and a great deal of them": `../";${attack};`.repeat(400),
};

const words = "harmless_text_of_words_";

/** Text in which nothing has a meaning: short, as long as most payloads when escaped, and long. */
export const harmless: readonly string[] = [words, words.repeat(5), words.repeat(16)];
