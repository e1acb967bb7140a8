// Emitted code before it is laid out, and the printer that breaks its lines: a list that does not
// fit into the line is broken into one line for each of its members.

/** Columns of a line of emitted code, where nothing else is asked for. */
const usualWidth = 100;

/** Letters that take the room of two, as East Asian scripts and pictures do, and marks that take none. */
const wide =
  /(?![\uff61-\uffdc])[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/gu;
const without = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/** How many columns a text takes, as Biome counts them. */
function columnsOf(text: string): number {
  if (/^[\x20-\x7e\n]*$/.test(text)) return text.length;
  const characters = [...text].length;
  return characters + (text.match(wide)?.length ?? 0) - (text.match(without)?.length ?? 0);
}
const indent = 2;

/** How the members of a list are put together. */
interface ListForm {
  readonly open: string;
  readonly close: string;
  /** Between members that share a line. */
  readonly separator: string;
  /** In front of each member that has a line of its own. Its further lines are indented as much. */
  readonly lead: string;
  /** Behind each member that has a line of its own, and behind the last of them. */
  readonly trail: string;
  readonly end: string;
  /** Whether a member of several lines may begin and end in lines with other members. */
  readonly hugs?: true;
}

const none = { open: "", close: "", separator: "", lead: "", trail: "", end: "" };
const commas = { separator: ", ", trail: ",", end: "," };

export const forms = {
  arguments: { ...none, ...commas, open: "(", close: ")", hugs: true },
  array: { ...none, ...commas, open: "[", close: "]" },
  object: { ...none, ...commas, open: "{ ", close: " }" },
  typeParameters: { ...none, ...commas, open: "<", close: ">" },
  typeArguments: { ...none, ...commas, open: "<", close: ">", end: "" },
  /** The type of an object without comments. */
  typeObject: { ...none, open: "{ ", close: " }", separator: "; ", trail: ";", end: ";" },
  union: { ...none, separator: " | ", lead: "| " },
  /** A union in parentheses. */
  unionInside: { ...none, open: "(", close: ")", separator: " | ", lead: "| " },
  /** An object or a name, or null: never broken itself. */
  nullable: { ...none, separator: " | ", hugs: true },
  intersection: { ...none, separator: " & " },
  /** The interfaces that another one extends. */
  heritage: { ...none, open: " extends ", separator: ", ", trail: "," },
  /** What stands in the next line where it does not fit into this one. */
  body: { ...none, open: " ", hugs: true },
  /** The same where it is enough that its beginning fits. */
  start: { ...none, open: " ", hugs: true },
} as const satisfies Record<string, ListForm>;

type Part = string | Code;

/** The ends of a piece of code that is put into a line. */
interface Edges {
  /** Columns up to the first line break. */
  readonly first: number;
  /** Columns behind the last one; undefined where there is none. */
  readonly last: number | undefined;
}

/** Text that is TypeScript. Made by the functions of `printer.ts` alone. */
export class Code {
  readonly parts: readonly Part[];
  readonly form: ListForm | undefined;
  /** The text, where it has but one line however it is laid out. */
  readonly inline: string | undefined;
  #isLong: boolean | undefined;
  #flat: readonly Part[] | undefined;
  #edges: Edges | undefined;

  private constructor(parts: readonly Part[], form?: ListForm) {
    this.parts = parts;
    this.form = form;
    this.inline = form ? undefined : inlineOf(parts);
  }

  /** For `printer.ts` and for text that a TypeScript printer made. */
  static trusted(text: string): Code {
    return new Code(text === "" ? [] : [text]);
  }

  /** Parts one after the other. Those in lines after the first are indented as the place is. */
  static sequence(parts: readonly Part[]): Code {
    const merged: Part[] = [];
    let text = "";
    for (const part of parts) {
      const inline = typeof part === "string" ? part : part.inline;
      if (inline !== undefined) text += inline;
      else {
        if (text !== "") merged.push(text);
        merged.push(part);
        text = "";
      }
    }
    if (text !== "") merged.push(text);
    return new Code(merged);
  }

  static list(form: ListForm, members: readonly Code[]): Code {
    return new Code(members, form);
  }

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  /** The parts, a list being one that is not broken. */
  get flat(): readonly Part[] {
    if (!this.form) return this.parts;
    this.#flat ??= joined(this.form, this.parts);
    return this.#flat;
  }

  /** Whether it has several lines however it is laid out. */
  get isLong(): boolean {
    this.#isLong ??= this.inline === undefined && this.parts.some(isLong);
    return this.#isLong;
  }

  /** Whether it is a list that is broken wherever it stands. */
  get isBroken(): boolean {
    return this.isLong && this.form !== undefined && this.form.hugs !== true;
  }

  get isTypeArguments(): boolean {
    return this.form === forms.typeArguments;
  }

  /** Whether it is the type of an object, with its braces. */
  get isObject(): boolean {
    if (this.form) return this.form === forms.typeObject;
    const [first, last] = [this.parts[0], this.parts.at(-1)];
    return (
      typeof first === "string" &&
      first.startsWith("{") &&
      typeof last === "string" &&
      last.endsWith("}")
    );
  }

  /** The ends of the code where no list is broken that need not be. */
  get edges(): Edges {
    this.#edges ??= this.isBroken ? brokenEdges(this) : edgesOfAll(this.flat);
    return this.#edges;
  }

  /** The text, laid out from the start of a line on. */
  toString(): string {
    return this.print(usualWidth);
  }

  /** The same in lines of `width` columns, where its lists can be broken for that. */
  print(width: number): string {
    return new Printer(width).print(this);
  }
}

function isLong(part: Part): boolean {
  return typeof part === "string" ? part.includes("\n") : part.isLong;
}

/** The ends of a list that is broken. */
function brokenEdges({ form, parts }: Code): Edges {
  const [first = ""] = parts;
  const last = edgesOf(parts.at(-1) ?? "");
  if (form === forms.intersection) return { first: startOf(first), last: last.last ?? last.first };
  const { open = "", close = "" } = form ?? {};
  const isBare = open.trim() === "";
  return {
    first: isBare ? 0 : columnsOf(open.trimEnd()),
    last: close === "" ? indent + (last.last ?? last.first) : columnsOf(close.trimStart()),
  };
}

/** Columns up to the first place where a line can end. */
function startOf(part: Part): number {
  if (typeof part === "string") return edgesOf(part).first;
  const { form, parts } = part;
  if (form === forms.intersection) return startOfJoined(parts as readonly Code[]);
  if (form?.lead || (form && form.open.trim() !== "")) return columnsOf(form.open.trimEnd());
  let columns = form?.open.length ?? 0;
  for (const each of parts) {
    columns += startOf(each);
    if (!isInline(each)) break;
  }
  return columns;
}

function startOfJoined(members: readonly Code[]): number {
  let columns = 0;
  for (const [index, member] of members.entries()) {
    columns += startOf(member);
    const after = members[index + 1];
    if (!isInline(member) || !after) break;
    if (!member.isObject && !after.isObject) return columns + " &".length;
    columns += " & ".length;
  }
  return columns;
}

function isInline(part: Part): boolean {
  return typeof part === "string" ? !part.includes("\n") : part.inline !== undefined;
}

function inlineOf(parts: readonly Part[]): string | undefined {
  if (parts.length > 1) return undefined;
  const only = parts[0] ?? "";
  return typeof only !== "string" || only.includes("\n") ? undefined : only;
}

/** The parts of a list that is not broken. */
function joined({ open, separator, close }: ListForm, members: readonly Part[]): Part[] {
  if (members.length === 0) return [open.trimEnd() + close.trimStart()];
  const parts: Part[] = [open];
  for (const member of members) {
    if (parts.length > 1) parts.push(separator);
    parts.push(member);
  }
  parts.push(close);
  return parts;
}

function edgesOf(part: Part): Edges {
  if (typeof part !== "string") return part.edges;
  const start = part.indexOf("\n");
  if (start < 0) return { first: columnsOf(part), last: undefined };
  return {
    first: columnsOf(part.slice(0, start)),
    last: columnsOf(part.slice(part.lastIndexOf("\n") + 1)),
  };
}

function edgesOfAll(parts: readonly Part[]): Edges {
  let first = 0;
  let last: number | undefined;
  for (const part of parts) {
    const own = edgesOf(part);
    if (last === undefined) first += own.first;
    else last += own.first;
    if (own.last !== undefined) last = own.last;
  }
  return { first, last };
}

/** What follows a piece of code: the parts of what it is in, from `next` on. */
interface Frame {
  readonly parts: readonly Part[];
  next: number;
}

/** Whether all of it can stand in the next line. */
function mayGoDown({ form }: Code): boolean {
  return form === forms.body || form === forms.heritage;
}

class Printer {
  readonly #width: number;
  readonly #text: string[] = [];
  readonly #frames: Frame[] = [];
  #column = 0;
  /** Columns that the line is indented by. */
  #indent = 0;
  /** Columns to indent the line by; undefined where something stands in it already. */
  #pending: number | undefined = 0;

  constructor(width: number) {
    this.#width = width;
  }

  print(code: Code): string {
    this.#print(code);
    return this.#text.join("");
  }

  #print(code: Code): void {
    const base = this.#pending ?? this.#indent;
    const { form, parts, flat } = code;
    if (!form || this.#fits(code, base)) this.#printParts(flat, base);
    else if (form === forms.intersection) this.#printJoined(parts as readonly Code[], base);
    else if (form === forms.heritage) this.#printHeritage(flat, base);
    else this.#printBroken(form, parts as readonly Code[], base);
  }

  #printParts(parts: readonly Part[], base: number): void {
    const frame: Frame = { parts, next: 0 };
    this.#frames.push(frame);
    for (const part of parts) {
      frame.next++;
      if (typeof part === "string") this.#write(part, base);
      else this.#print(part);
    }
    this.#frames.pop();
  }

  #printBroken(form: ListForm, members: readonly Code[], base: number): void {
    const { open, close, lead, trail, end } = form;
    const isBare = open.trim() === "";
    // What starts a line already needs no other one.
    const starts = isBare && this.#pending !== undefined;
    const inner = starts ? base : base + indent;
    if (isBare) this.#trimLine();
    else this.#write(open.trimEnd(), base);
    for (const [index, member] of members.entries()) {
      const isLast = index === members.length - 1;
      const after = isLast ? end : trail;
      this.#write(index === 0 && starts ? lead : `\n${lead}`, inner);
      if (lead !== "") this.#indent = inner + lead.length;
      const isEnd = !isLast || close !== "";
      this.#frames.push({ parts: [isEnd ? `${after}\n` : after], next: 0 });
      this.#print(member);
      this.#frames.pop();
      this.#write(after, inner);
    }
    if (close !== "") this.#write(`\n${close.trimStart()}`, base);
  }

  /**
   * An intersection in several lines: a name after a name has a line of its own, the braces of an
   * object open and close in lines with its neighbours.
   */
  #printJoined(members: readonly Code[], base: number): void {
    let isIndented = false;
    for (const [index, member] of members.entries()) {
      const isLast = index === members.length - 1;
      const before = members[index - 1];
      const isBetweenNames = before && !before.isObject && !member.isObject;
      if (before && before.isObject !== member.isObject && index > 1) isIndented = true;
      if (isBetweenNames) this.#write(" &\n", base + indent);
      else if (before) this.#write(" & ", base);
      if (before) this.#indent = base + (isIndented || isBetweenNames ? indent : 0);
      this.#frames.push({ parts: isLast ? [] : [" &\n"], next: 0 });
      this.#print(member);
      this.#frames.pop();
    }
  }

  /** The interfaces that another one extends, the first of them behind the keyword. */
  #printHeritage([open, ...parts]: readonly Part[], base: number): void {
    this.#write(`\n${String(open).trim()} `, base + indent);
    for (const part of parts) {
      if (part === forms.heritage.separator) this.#write(",\n", base + 2 * indent);
      else this.#write(String(part), base + indent);
    }
  }

  /** Whether a list fits into the line, and what follows it as well. */
  #fits(list: Code, base: number): boolean {
    if (list.form === forms.nullable) return true;
    if (list.isBroken) return false;
    let column = this.#pending ?? this.#column;
    if (list.form === forms.start) return column + startOf(list) <= this.#width;
    for (const part of list.flat) {
      const { first, last } = edgesOf(part);
      if (column + first > this.#width) return false;
      column = last === undefined ? column + first : base + last;
    }
    // The arguments that follow have lines of their own where they need them.
    if (list.form === forms.typeParameters) return column + "(".length <= this.#width;
    return column + this.#following() <= this.#width;
  }

  /** Columns up to the end of the line that what is being printed leaves. */
  #following(): number {
    let columns = 0;
    for (let index = this.#frames.length - 1; index >= 0; index--) {
      const { parts, next } = this.#frames[index] as Frame;
      for (let at = next; at < parts.length; at++) {
        const part = parts[at] as Part;
        // What can stand in the next line needs no room in this one.
        if (typeof part !== "string" && mayGoDown(part)) return columns;
        const { first, last } = edgesOf(part);
        columns += first;
        if (last !== undefined || columns > this.#width) return columns;
      }
    }
    return columns;
  }

  #write(text: string, base: number): void {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      this.#writeLine(text.slice(start, end));
      this.#text.push("\n");
      this.#column = 0;
      this.#pending = base;
      start = end + 1;
    }
    this.#writeLine(start === 0 ? text : text.slice(start));
  }

  #writeLine(text: string): void {
    if (text === "") return;
    if (this.#pending !== undefined) {
      const own = text.startsWith(" ") ? text.length - text.trimStart().length : 0;
      this.#indent = this.#pending + own;
      if (this.#pending > 0) this.#text.push(" ".repeat(this.#pending));
      this.#column = this.#pending;
      this.#pending = undefined;
    }
    this.#text.push(text);
    this.#column += columnsOf(text);
  }

  /** Takes back the space in front of a line break. */
  #trimLine(): void {
    const last = this.#text.at(-1);
    if (last?.endsWith(" ")) this.#text[this.#text.length - 1] = last.trimEnd();
  }
}
