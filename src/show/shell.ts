// Texts as words of a POSIX shell.
import { bytesOf } from "../values.js";

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

/** Variables of a shell in a text that is not a word yet, where stand-ins mark their places. */
export class Variables {
  readonly #names: string[] = [];
  #mark = "VARIABLE";

  /** `text` holds no stand-in. */
  constructor(text: string) {
    while (text.includes(this.#mark)) this.#mark += "_";
  }

  /** What stands for a variable: letters, digits and underscores. */
  standIn(variable: string): string {
    return `${this.#mark}x${this.#names.push(variable) - 1}x`;
  }

  /** A text as one word in which the shell puts the values of variables, and obeys nothing else. */
  word(text: string): string {
    const pieces = text.split(new RegExp(`${this.#mark}x(\\d+)x`));
    const literals = pieces.filter((_, index) => index % 2 === 0);
    if (literals.length === 1) return quote(text);
    const isTogether = literals.every((literal) => /^[\w ./:;=,-]*$/.test(literal));
    const words = pieces.map((piece, index) => {
      if (index % 2 === 0) return isTogether || piece === "" ? piece : quote(piece);
      const name = this.#names[Number(piece)];
      const variable = /^\w/.test(pieces[index + 1] ?? "") ? `\${${name}}` : `$${name}`;
      return isTogether ? variable : `"${variable}"`;
    });
    return isTogether ? `"${words.join("")}"` : words.join("");
  }

  /** Basic credentials that are variables, as `user:password`. */
  basicPair(header: string): string | undefined {
    const token = /^Basic ([\w+/]+=*)$/.exec(header)?.[1];
    const pair = token && atob(token);
    return pair?.includes(this.#mark) ? pair : undefined;
  }

  /** A URL without the query's variables, whose values are still to be encoded, and their pairs. */
  takeFromQuery(url: string): { url: string; pairs: string[] } {
    const pairs: string[] = [];
    const rest = url.replace(
      new RegExp(`([?&])([^?&=]*=${this.#mark}x\\d+x)(?=&|$)`, "g"),
      (_, sign: string, pair: string) => {
        pairs.push(pair);
        return sign === "?" ? sign : "";
      },
    );
    return { url: rest.replace("?&", "?").replace(/\?$/, ""), pairs };
  }
}
