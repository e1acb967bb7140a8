// What a text says once escapes are undone, and where in it that is written.

/** A text, or what one says once some of its escapes are undone. */
export interface Reading {
  readonly text: string;
  /** Where in the text as it is written a part of this one stands. */
  written(start: number, end: number): readonly [start: number, end: number];
}

/** A way to write characters. Its pattern takes linear time and never matches nothing. */
interface Encoding {
  readonly pattern: RegExp;
  /** What a match stands for; undefined where it stands for itself. */
  readonly read: (match: string) => string | undefined;
}

const controls: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const entities: Readonly<Record<string, string>> = {
  quot: '"',
  amp: "&",
  apos: "'",
  lt: "<",
  gt: ">",
};

/** Escapes of JSON and of program text. */
const backslashes: Encoding = {
  pattern: /\\(?:u[\da-f]{4}|x[\da-f]{2}|[\s\S])/gi,
  read: ([, kind = "", ...digits]) =>
    digits.length > 0
      ? String.fromCharCode(Number(`0x${digits.join("")}`))
      : (controls[kind] ?? kind),
};

/** Percent signs, a character beyond ASCII being several. */
const percentSigns: Encoding = {
  pattern: /%[0-7][\da-f]|%[c-f][\da-f](?:%[89ab][\da-f]){1,3}/gi,
  read(match) {
    try {
      return decodeURIComponent(match);
    } catch {
      return undefined;
    }
  },
};

/** Entities of HTML. */
const htmlEntities: Encoding = {
  pattern: /&(?:quot|amp|apos|lt|gt|#\d{1,7}|#x[\da-f]{1,6});/gi,
  read(match) {
    const name = match.slice(1, -1).toLowerCase();
    if (!name.startsWith("#")) return entities[name];
    const point = Number(name.replace("#x", "0x").replace("#", ""));
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
  },
};

const encodings = [backslashes, percentSigns, htmlEntities];

const whiteSpace: Encoding = { pattern: /\s+/g, read: () => "" };

/** How often a text may have been escaped, such as JSON in a query in JSON. */
const mostLayers = 3;

/** A text as it is, and what it says with up to three layers of escapes undone, in every order. */
export function readingsOf(text: string): Reading[] {
  const known = new Set([text]);
  const all: Reading[] = [{ text, written: (start, end) => [start, end] }];
  // Most texts hold no escape at all, such as the URL of each call.
  if (!/[\\%&]/.test(text)) return all;
  let layer: readonly Reading[] = all;
  for (let undone = 0; undone < mostLayers; undone++) {
    const next = layer.flatMap((reading) => encodings.map((each) => decoded(reading, each)));
    // What has been read in another order, or is not written so, says nothing new.
    layer = next.filter(({ text: said }) => !known.has(said) && known.add(said));
    all.push(...layer);
  }
  return all;
}

/** The same without white space, such as the line breaks within base64. */
export function withoutSpace(reading: Reading): Reading {
  return /\s/.test(reading.text) ? decoded(reading, whiteSpace) : reading;
}

/** What a reading says with one way to write characters undone: the same where nothing is so written. */
function decoded(reading: Reading, { pattern, read }: Encoding): Reading {
  /** Where each escape stands, and from where to where in the decoded text its meaning does. */
  const found: { at: number; length: number; start: number; end: number }[] = [];
  let saved = 0;
  const text = reading.text.replace(pattern, (match, at: number) => {
    const meaning = read(match);
    if (meaning === undefined) return match;
    const start = at - saved;
    found.push({ at, length: match.length, start, end: start + meaning.length });
    saved += match.length - meaning.length;
    return meaning;
  });
  /** From where to where a character of the decoded text is written. */
  const characterAt = (index: number): readonly [start: number, end: number] => {
    const last = found.findLast(({ start }) => start <= index);
    if (!last) return [index, index + 1];
    const { at, length, end } = last;
    if (index < end) return [at, at + length];
    const start = at + length + index - end;
    return [start, start + 1];
  };
  return {
    text,
    written: (start, end) => reading.written(characterAt(start)[0], characterAt(end - 1)[1]),
  };
}
