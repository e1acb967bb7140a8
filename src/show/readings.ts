// What a text says once escapes are undone, and where in it each character is written.

/** A text that was made from another one. */
export interface Reading {
  readonly text: string;
  /** Where in the other text each character begins. */
  readonly starts: Int32Array;
  /** Where in the other text each character ends. */
  readonly ends: Int32Array;
}

/**
 * A way to write characters, each with no fewer than it stands for. Its pattern takes linear time
 * and never matches nothing.
 */
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

/** Escapes of JSON and of program text, percent signs, and entities of HTML. */
const encodings: readonly Encoding[] = [
  {
    pattern: /\\(?:u[\da-f]{4}|x[\da-f]{2}|[\s\S])/gi,
    read([, kind = "", ...digits]) {
      if (digits.length > 0) return String.fromCharCode(Number.parseInt(digits.join(""), 16));
      return controls[kind] ?? kind;
    },
  },
  {
    pattern:
      /%(?:[0-7][\da-f]|[cd][\da-f]%[89ab][\da-f]|e[\da-f](?:%[89ab][\da-f]){2}|f[0-7](?:%[89ab][\da-f]){3})/gi,
    read(match) {
      try {
        return decodeURIComponent(match);
      } catch {
        return undefined;
      }
    },
  },
  {
    pattern: /&(?:quot|amp|apos|lt|gt|#\d{1,7}|#x[\da-f]{1,6});/gi,
    read(match) {
      const name = match.slice(1, -1).toLowerCase();
      if (!name.startsWith("#")) return entities[name];
      const point = Number(`0${name.slice(1)}`.replace(/^0(?=\d)/, ""));
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
    },
  },
];

const whiteSpace: Encoding = { pattern: /\s+/g, read: () => "" };

/** How often a text may have been escaped, such as JSON in a query in JSON. */
const mostLayers = 3;

/** A text as it is, and what it says with up to three layers of escapes undone, in every order. */
export function readingsOf(text: string): Reading[] {
  const starts = Int32Array.from({ length: text.length }, (_, index) => index);
  const all: Reading[] = [{ text, starts, ends: starts.map((start) => start + 1) }];
  const known = new Set([text]);
  let last: readonly Reading[] = all;
  for (let layer = 0; layer < mostLayers && last.length > 0; layer++) {
    last = last.flatMap((reading) => {
      return encodings.flatMap((encoding) => {
        const next = decode(reading, encoding);
        if (!next || known.has(next.text)) return [];
        known.add(next.text);
        return [next];
      });
    });
    all.push(...last);
  }
  return all;
}

/** The same without white space, such as the line breaks within base64. */
export function withoutSpace(reading: Reading): Reading {
  return decode(reading, whiteSpace) ?? reading;
}

/** Undefined where nothing is written so. */
function decode({ text, starts, ends }: Reading, { pattern, read }: Encoding): Reading | undefined {
  const made = {
    text: "",
    starts: new Int32Array(starts.length),
    ends: new Int32Array(ends.length),
  };
  let done = 0;
  const keepUpTo = (end: number): void => {
    made.starts.set(starts.subarray(done, end), made.text.length);
    made.ends.set(ends.subarray(done, end), made.text.length);
    made.text += text.slice(done, end);
  };
  for (const { 0: match, index } of text.matchAll(pattern)) {
    const meant = read(match);
    if (meant === undefined) continue;
    keepUpTo(index);
    done = index + match.length;
    const { length } = made.text;
    made.text += meant;
    made.starts.fill(starts[index] ?? 0, length, made.text.length);
    made.ends.fill(ends[done - 1] ?? 0, length, made.text.length);
  }
  if (done === 0) return undefined;
  keepUpTo(text.length);
  return made;
}
