// Texts that a regular expression fits: the usual parts of one, read from left to right.
import type { Random } from "../state/random.js";

/** A text that the pattern may fit; undefined for a pattern with parts that are not known here. */
export function inventMatch(pattern: string, random: Random, extra: number): string | undefined {
  try {
    return new Reader(pattern, random, extra).whole();
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

class Unknown extends Error {}

const longest = 2000;
const classes: Readonly<Record<string, string>> = {
  d: "0123456789",
  w: "abcdefghijklmnopqrstuvwxyz0123456789",
  s: " ",
  D: "abcdefghijklmnopqrstuvwxyz",
  W: "-",
  S: "abcdefghijklmnopqrstuvwxyz0123456789",
};
const controls: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  f: "\f",
  v: "\v",
  "0": "\0",
};
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join(
  "",
);

class Reader {
  readonly #pattern: string;
  readonly #random: Random;
  /** How often a part is repeated beyond the least. */
  readonly #extra: number;
  #at = 0;
  #depth = 0;

  constructor(pattern: string, random: Random, extra: number) {
    this.#pattern = pattern;
    this.#random = random;
    this.#extra = extra;
  }

  whole(): string {
    const text = this.#alternatives();
    if (this.#at < this.#pattern.length) throw new Unknown();
    return text;
  }

  get #next(): string {
    return this.#pattern[this.#at] ?? "";
  }

  #take(text: string): boolean {
    if (!this.#pattern.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  /** One of the alternatives; all are read, so that the reader stands behind them. */
  #alternatives(): string {
    if (++this.#depth > 50) throw new Unknown();
    const all = [this.#sequence()];
    while (this.#take("|")) all.push(this.#sequence());
    this.#depth--;
    return all[this.#random.whole(0, all.length - 1)] ?? "";
  }

  #sequence(): string {
    let text = "";
    while (this.#at < this.#pattern.length && this.#next !== "|" && this.#next !== ")") {
      const start = this.#at;
      let part = this.#part();
      const end = this.#at;
      const { least, most } = this.#quantifier();
      const after = this.#at;
      const count = Math.min(most, least + this.#extra);
      let repeated = count > 0 ? part : "";
      for (let index = 1; index < count && repeated.length < longest; index++) {
        this.#at = start;
        part = this.#part();
        repeated += part;
      }
      this.#at = Math.max(end, after);
      text += repeated;
      if (text.length > longest) throw new Unknown();
    }
    return text;
  }

  #quantifier(): { least: number; most: number } {
    const [written, least, comma, most] =
      /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(this.#pattern.slice(this.#at)) ?? [];
    if (written === undefined) return { least: 1, most: 1 };
    this.#at += written.length;
    this.#take("?");
    if (written === "*") return { least: 0, most: Infinity };
    if (written === "+") return { least: 1, most: Infinity };
    if (written === "?") return { least: 0, most: 1 };
    const from = Number(least);
    return { least: from, most: comma === "" ? from : most === "" ? Infinity : Number(most) };
  }

  #part(): string {
    if (this.#take("^") || this.#take("$")) return "";
    if (this.#take("(")) return this.#group();
    if (this.#take("[")) return this.#one(this.#set());
    if (this.#take(".")) return this.#one(classes["w"] ?? "");
    if (this.#take("\\")) return this.#escaped();
    const [own = ""] = [...this.#pattern.slice(this.#at)];
    this.#at += own.length;
    return own;
  }

  #group(): string {
    const looks = this.#take("?=") || this.#take("?!") || this.#take("?<=") || this.#take("?<!");
    if (!looks && !this.#take("?:")) {
      const name = /^\?<\w+>/.exec(this.#pattern.slice(this.#at))?.[0];
      if (name !== undefined) this.#at += name.length;
      else if (this.#next === "?") throw new Unknown();
    }
    const text = this.#alternatives();
    if (!this.#take(")")) throw new Unknown();
    // Whether what is looked for is there is found out when the text is checked.
    return looks ? "" : text;
  }

  #escaped(): string {
    const own = this.#next;
    if (own === "b" || own === "B") {
      this.#at++;
      return "";
    }
    if (/[1-9k]/.test(own)) throw new Unknown();
    return this.#one(this.#escapedSet());
  }

  /** The characters that an escape stands for. */
  #escapedSet(): string {
    const rest = this.#pattern.slice(this.#at);
    const [coded, long, short, byte] =
      /^(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2}))/i.exec(rest) ?? [];
    if (coded !== undefined) {
      this.#at += coded.length;
      return String.fromCodePoint(Number.parseInt(long ?? short ?? byte ?? "20", 16));
    }
    const [property] = /^p\{[^}]*\}/i.exec(rest) ?? [];
    if (property !== undefined) {
      this.#at += property.length;
      if (property.startsWith("P")) return "-";
      if (/Lu/.test(property)) return "ABCDEFGHIJ";
      return /\{(?:N|General_Category=N)/.test(property) ? "0123456789" : "abcdefghij";
    }
    const own = this.#next;
    this.#at++;
    return classes[own] ?? controls[own] ?? own;
  }

  #set(): string {
    const isNegated = this.#take("^");
    let found = "";
    while (this.#next !== "]") {
      if (this.#at >= this.#pattern.length) throw new Unknown();
      const from = this.#setPart();
      const isRange = this.#next === "-" && this.#pattern[this.#at + 1] !== "]" && from.length <= 2;
      if (!isRange) {
        found += from;
        continue;
      }
      this.#at++;
      found += range(from, this.#setPart());
    }
    this.#at++;
    if (!isNegated) return found;
    const usual = `${classes["w"]}ABCDEFGHIJKLMNOPQRSTUVWXYZ`;
    const allowed = [...usual].filter((each) => !found.includes(each)).join("");
    return allowed || [...printable].filter((each) => !found.includes(each)).join("");
  }

  #setPart(): string {
    if (this.#take("\\")) return this.#escapedSet();
    const [own = ""] = [...this.#pattern.slice(this.#at)];
    this.#at += own.length;
    return own;
  }

  #one(characters: string): string {
    const all = [...characters];
    if (all.length === 0) throw new Unknown();
    return all[this.#random.whole(0, all.length - 1)] ?? "";
  }
}

function range(from: string, to: string): string {
  const [first = 0, last = 0] = [from.codePointAt(0), to.codePointAt(0)];
  const length = Math.min(Math.max(last - first + 1, 0), 200);
  return Array.from({ length }, (_, index) => String.fromCodePoint(first + index)).join("");
}
