// Reads the words of a JSONPath: names, numbers, quoted texts.

/** Why an expression is not JSONPath, and where in it. */
export class PathError extends Error {
  /** The number of characters before. */
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const escapes: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  "/": "/",
  "\\": "\\",
};

export class Scanner {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  get isAtEnd(): boolean {
    return this.at === this.text.length;
  }

  fail(expected: string): never {
    const found = this.isAtEnd ? "the end" : JSON.stringify(this.text.slice(this.at, this.at + 1));
    throw new PathError(`${expected} is expected, not ${found}`, this.at);
  }

  /** Whether a text stands next. */
  sees(text: string): boolean {
    return this.text.startsWith(text, this.at);
  }

  /** Takes a text where it stands next. */
  takes(text: string): boolean {
    if (!this.sees(text)) return false;
    this.at += text.length;
    return true;
  }

  expect(text: string): void {
    if (!this.takes(text)) this.fail(text);
  }

  /** What a sticky pattern matches next. */
  match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  blank(): void {
    this.match(/[ \t\n\r]*/y);
  }

  /** A name without quotes. */
  name(): string | undefined {
    return this.match(
      /[A-Za-z_\u{80}-\u{d7ff}\u{e000}-\u{10ffff}][\w\u{80}-\u{d7ff}\u{e000}-\u{10ffff}]*/uy,
    );
  }

  /** A whole number as JSONPath writes it: no zero in front, none below zero. */
  integer(): number | undefined {
    const start = this.at;
    const found = this.match(/(?:0|-?[1-9]\d*)(?!\d)/y);
    if (found === undefined) return undefined;
    const number = Number(found);
    if (Number.isSafeInteger(number)) return number;
    throw new PathError("the number is too large", start);
  }

  number(): number | undefined {
    const found = this.match(/(?:-?0|-?[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
    return found === undefined ? undefined : Number(found);
  }

  /** A text in quotes, of either kind. */
  quoted(): string | undefined {
    const [quote] = this.match(/["']/y) ?? [];
    if (quote === undefined) return undefined;
    let text = "";
    while (!this.takes(quote)) {
      const plain = this.match(/[^\p{Cs}"'\\]/uy);
      if (plain !== undefined && plain < " ") this.fail("an escape such as \\n");
      if (plain !== undefined) text += plain;
      else if (this.takes("\\")) text += this.#escaped(quote);
      else text += this.match(/["']/y) ?? this.fail(quote);
    }
    return text;
  }

  #escaped(quote: string): string {
    if (this.takes(quote)) return quote;
    const unicode = this.match(
      /u(?:[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(?![dD][89a-fA-F])[\da-fA-F]{4})/y,
    );
    if (unicode !== undefined) {
      return unicode.replace(/\\?u([\da-fA-F]{4})/g, (_, code: string) => {
        return String.fromCharCode(Number.parseInt(code, 16));
      });
    }
    const letter = this.text.charAt(this.at);
    if (!Object.hasOwn(escapes, letter)) this.fail("a character that can be escaped");
    this.at++;
    return escapes[letter] ?? "";
  }
}
