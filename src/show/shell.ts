// Texts as words of a POSIX shell.
import { bytesOf } from "../values.js";

/** What stands for a variable of the shell in the text of a word. No header holds a NUL of its own. */
export function variable(name: string): string {
  return `\0${name}\0`;
}

/** A text as one word in which the shell puts the values of variables, and obeys nothing else. */
export function wordOf(text: string): string {
  // Every other one is the name of a variable.
  const pieces = text.split(/\0(\w+)\0/);
  if (pieces.length === 1) return quote(text);
  const isPlain = pieces.every((piece, index) => index % 2 === 1 || /^[\w ./:;=,-]*$/.test(piece));
  const words = pieces.map((piece, index) => {
    if (index % 2 === 1) return isPlain ? `\${${piece}}` : `"$${piece}"`;
    return isPlain || piece === "" ? piece : quote(piece);
  });
  if (!isPlain) return words.join("");
  // Braces are needed only where more of a name could follow.
  return `"${words.join("").replace(/\{(\w+)\}(?!\w)/g, "$1")}"`;
}

/** A text as one word, of which the shell and the terminal obey nothing. */
export function quote(text: string): string {
  const literal = text
    .replaceAll("'", "'\\''")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would act on them
    .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]+/g, (characters) => {
      const codes = Array.from(bytesOf(characters), (byte) => `\\${octal(byte)}`);
      return `'"$(printf '${codes.join("")}')"'`;
    });
  return `'${literal}'`;
}

function octal(byte: number): string {
  return byte.toString(8).padStart(3, "0");
}
