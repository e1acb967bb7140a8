// Patterns of `match` and `search` (I-Regexp, RFC 9485). They are not handed to JavaScript's engine,
// which some patterns keep busy for years: here the work grows with the pattern times the text.
import type { Budget } from "./budget.js";

type Pattern =
  | { readonly kind: "one"; readonly fits: (character: string) => boolean }
  | { readonly kind: "edge"; readonly isStart: boolean }
  | { readonly kind: "all"; readonly parts: readonly Pattern[] }
  | { readonly kind: "any"; readonly parts: readonly Pattern[] }
  | { readonly kind: "repeat"; readonly part: Pattern; readonly min: number; readonly max: number };

/** Whether a text as a whole fits a pattern, or a part of it does; never for what is not a pattern. */
export function fits(text: string, pattern: string, isWhole: boolean, budget: Budget): boolean {
  budget.spend(text.length + pattern.length);
  const parsed = parsePattern(pattern);
  if (parsed === undefined) return false;
  const characters = [...text];
  const starts = isWhole ? [0] : [...characters.keys(), characters.length];
  const ends = endsOf(parsed, new Set(starts), characters, budget);
  return isWhole ? ends.has(characters.length) : ends.size > 0;
}

/** Where what begins at one of the given places may end. */
function endsOf(
  pattern: Pattern,
  starts: ReadonlySet<number>,
  text: readonly string[],
  budget: Budget,
): ReadonlySet<number> {
  budget.spend(starts.size + 1);
  if (pattern.kind === "one") {
    const ends = [...starts].filter((at) => at < text.length && pattern.fits(text[at] ?? ""));
    return new Set(ends.map((at) => at + 1));
  }
  if (pattern.kind === "edge") {
    const edge = pattern.isStart ? 0 : text.length;
    return new Set(starts.has(edge) ? [edge] : []);
  }
  if (pattern.kind === "all") {
    return pattern.parts.reduce((places, part) => endsOf(part, places, text, budget), starts);
  }
  if (pattern.kind === "any") {
    return new Set(pattern.parts.flatMap((part) => [...endsOf(part, starts, text, budget)]));
  }
  let places = starts;
  for (let times = 0; times < pattern.min && places.size > 0; times++) {
    places = endsOf(pattern.part, places, text, budget);
  }
  const all = new Set(places);
  for (let times = pattern.min; times < pattern.max && places.size > 0; times++) {
    const next = endsOf(pattern.part, places, text, budget);
    places = new Set([...next].filter((at) => !all.has(at)));
    for (const at of places) all.add(at);
  }
  return all;
}

function parsePattern(text: string): Pattern | undefined {
  try {
    const reader = new Reader(text);
    const pattern = reader.any(0);
    return reader.next === undefined ? pattern : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const special = new Set("()*+.?[\\]{|}");

class Reader {
  readonly #characters: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#characters = [...text];
  }

  get next(): string | undefined {
    return this.#characters[this.#at];
  }

  #takes(character: string): boolean {
    if (this.next !== character) return false;
    this.#at++;
    return true;
  }

  #take(): string {
    const { next } = this;
    if (next === undefined) throw new SyntaxError("the pattern ends too early");
    this.#at++;
    return next;
  }

  any(depth: number): Pattern {
    if (depth > 50) throw new SyntaxError("the pattern is too deep");
    const parts: Pattern[] = [];
    do parts.push(this.#all(depth));
    while (this.#takes("|"));
    return { kind: "any", parts };
  }

  #all(depth: number): Pattern {
    const parts: Pattern[] = [];
    while (this.next !== undefined && this.next !== "|" && this.next !== ")") {
      parts.push(this.#repeated(this.#atom(depth)));
    }
    return { kind: "all", parts };
  }

  #atom(depth: number): Pattern {
    const character = this.#take();
    if (character === "(") {
      const group = this.any(depth + 1);
      if (!this.#takes(")")) throw new SyntaxError("a parenthesis is not closed");
      return group;
    }
    if (character === ".") return { kind: "one", fits: (each) => each !== "\n" && each !== "\r" };
    if (character === "[") return { kind: "one", fits: this.#oneOf() };
    // RFC 9485 knows no anchors. Everybody writes them, and the suite of JSONPath expects them.
    if (character === "^") return { kind: "edge", isStart: true };
    if (character === "$") return { kind: "edge", isStart: false };
    if (character === "\\") return { kind: "one", fits: this.#escaped().fits };
    if (special.has(character)) throw new SyntaxError(`${character} stands alone`);
    return { kind: "one", fits: (each) => each === character };
  }

  #repeated(part: Pattern): Pattern {
    if (this.#takes("*")) return { kind: "repeat", part, min: 0, max: Number.POSITIVE_INFINITY };
    if (this.#takes("+")) return { kind: "repeat", part, min: 1, max: Number.POSITIVE_INFINITY };
    if (this.#takes("?")) return { kind: "repeat", part, min: 0, max: 1 };
    if (!this.#takes("{")) return part;
    let inside = "";
    while (!this.#takes("}")) inside += this.#take();
    const [, min, comma, max] = /^(\d+)(,?)(\d*)$/.exec(inside) ?? [];
    if (min === undefined) throw new SyntaxError("a number of times is expected");
    const most = max !== "" ? Number(max) : comma === "" ? Number(min) : Number.POSITIVE_INFINITY;
    if (most < Number(min)) throw new SyntaxError("the numbers are the wrong way round");
    return { kind: "repeat", part, min: Number(min), max: most };
  }

  #escaped(): { readonly fits: (each: string) => boolean; readonly character?: string } {
    const character = this.#take();
    if (character === "p" || character === "P") {
      const category = this.#category();
      return { fits: (each) => category.test(each) === (character === "p") };
    }
    const known = { n: "\n", r: "\r", t: "\t" }[character] ?? character;
    const isKnown = known !== character || special.has(character) || /[-^$]/.test(character);
    if (!isKnown) throw new SyntaxError(`${character} cannot be escaped`);
    return { fits: (each) => each === known, character: known };
  }

  #category(): RegExp {
    if (!this.#takes("{")) throw new SyntaxError("a category is expected");
    let name = "";
    while (!this.#takes("}")) name += this.#take();
    if (!/^(?:C[cfno]?|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|Z[lps]?|S[ckmo]?)$/.test(name)) {
      throw new SyntaxError(`there is no category ${name}`);
    }
    return new RegExp(`^\\p{${name}}$`, "u");
  }

  /** The inside of brackets. */
  #oneOf(): (each: string) => boolean {
    const isNot = this.#takes("^");
    const tests: ((each: string) => boolean)[] = [];
    if (this.#takes("-")) tests.push((each) => each === "-");
    while (!this.#takes("]")) {
      const first = this.#member();
      const isRange = this.next === "-" && this.#characters[this.#at + 1] !== "]";
      if (!isRange) tests.push(first.fits);
      else {
        this.#at++;
        tests.push(between(first.character, this.#member().character));
      }
    }
    if (tests.length === 0) throw new SyntaxError("the brackets are empty");
    return (each) => tests.some((test) => test(each)) !== isNot;
  }

  #member(): { readonly fits: (each: string) => boolean; readonly character?: string } {
    const character = this.#take();
    if (character === "\\") return this.#escaped();
    if (character === "[") throw new SyntaxError("brackets within brackets");
    return { fits: (each) => each === character, character };
  }
}

function between(first: string | undefined, last: string | undefined): (each: string) => boolean {
  const [from, to] = [first?.codePointAt(0), last?.codePointAt(0)];
  if (from === undefined || to === undefined || from > to) throw new SyntaxError("no such range");
  return (each) => {
    const code = each.codePointAt(0) ?? -1;
    return code >= from && code <= to;
  };
}
