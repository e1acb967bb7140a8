// Where something stands in a file of JSON. The reader for YAML makes a tree of the whole file first,
// which takes longer and more memory than all else that is done with a large one.

/** Where a member of an object or an item of a list begins; the key of an item is its value. */
interface Member {
  readonly key: number;
  readonly value: number;
}

/** The members of the objects and lists that were looked into, by where those begin. */
type Containers = Map<number, ReadonlyMap<string, Member>>;

interface Known {
  readonly containers: Containers;
  readonly lines: readonly number[];
}

/** A file that was read. It does not change any more. */
interface File {
  readonly body: string;
}

const known = new WeakMap<File, Known>();

/**
 * The line and column of the value that keys lead to, or of its key, counted from 1; undefined where
 * they lead nowhere or the file is not JSON.
 */
export function placeInJson(
  file: File,
  keys: readonly string[],
  onKey: boolean,
): { line: number; col: number } | undefined {
  const { body } = file;
  const { containers, lines } = known.get(file) ?? { containers: new Map(), lines: linesOf(body) };
  known.set(file, { containers, lines });
  const start = afterSpace(body, 0);
  let at: Member = { key: start, value: start };
  for (const key of keys) {
    const members = containers.get(at.value) ?? membersAt(body, at.value);
    containers.set(at.value, members);
    const member = members.get(key);
    if (member === undefined) return undefined;
    at = member;
  }
  const offset = onKey ? at.key : at.value;
  const line = lineAt(lines, offset);
  return { line: line + 1, col: offset - (lines[line] ?? 0) + 1 };
}

/** What an object or list holds that begins here; nothing for anything else. */
function membersAt(text: string, start: number): Map<string, Member> {
  const members = new Map<string, Member>();
  const open = text[start];
  if (open !== "{" && open !== "[") return members;
  for (let at = afterSpace(text, start + 1), index = 0; at < text.length; index++) {
    if (text[at] === "}" || text[at] === "]") return members;
    const key = at;
    let name = String(index);
    if (open === "{") {
      const end = endOfText(text, at);
      name = nameIn(text.slice(at, end));
      at = afterSpace(text, afterSpace(text, end) + 1);
    }
    // Of members with one name the first is meant, as the reader for YAML has it.
    if (!members.has(name)) members.set(name, { key, value: at });
    at = afterSpace(text, endOfValue(text, at));
    if (text[at] === ",") at = afterSpace(text, at + 1);
  }
  return members;
}

function nameIn(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}

/** Behind a value that begins here: one without parts, or all of an object or a list. */
function endOfValue(text: string, start: number): number {
  if (text[start] === '"') return endOfText(text, start);
  if (text[start] !== "{" && text[start] !== "[") {
    const end = /[\s,}\]]/g;
    end.lastIndex = start + 1;
    return end.exec(text)?.index ?? text.length;
  }
  const sign = /["{}[\]]/g;
  sign.lastIndex = start;
  let depth = 0;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const [each] = found;
    if (each === '"') sign.lastIndex = endOfText(text, found.index);
    else depth += each === "{" || each === "[" ? 1 : -1;
    if (depth === 0) return found.index + 1;
  }
  return text.length;
}

/** Behind the closing quote of a text. */
export function endOfText(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

/** Whether an odd number of backslashes stands in front. */
function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === "\\") first--;
  return (at - first) % 2 === 1;
}

/** The first place from here on without white space. */
export function afterSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && /\s/.test(text[at] ?? "")) at++;
  return at;
}

/** Where each line begins. */
function linesOf(text: string): number[] {
  const lines = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) {
    lines.push(end + 1);
  }
  return lines;
}

/** The last line that does not begin behind an offset. */
function lineAt(lines: readonly number[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
