// The only way from text to emitted code. What a document says becomes an identifier, a literal or
// a comment here, so that it can never become anything else.

import { newerLetters } from "../../document/casing.js";
import { Code, forms } from "./layout.js";

export { Code };

type Part = Code | number | readonly Code[] | undefined;

/**
 * Code with code in it. A plain string does not compile as an interpolation: it has to say first
 * what it is. A list is joined by line breaks, and lines after the first keep the indentation of
 * the place where they are put; nothing stands for an empty list or undefined.
 */
export function code(strings: TemplateStringsArray, ...parts: readonly Part[]): Code {
  const all: (string | Code)[] = [];
  let text = strings[0] ?? "";
  for (let index = 0; index < parts.length; index++) {
    const next = strings[index + 1] ?? "";
    const own = codeOf(parts[index]);
    // A part that is nothing and has a line to itself takes the line with it.
    if (own.isEmpty && next.startsWith("\n")) text = text.replace(/(?:^|\n) *$/, "");
    if (own.inline === undefined) {
      all.push(text, own);
      text = "";
    } else text += own.inline;
    text += next;
  }
  if (all.length === 0) return Code.trusted(text);
  all.push(text);
  return Code.sequence(all);
}

function codeOf(part: Part): Code {
  if (part === undefined) return nothing;
  if (part instanceof Code) return part;
  return typeof part === "number" ? Code.trusted(String(part)) : join(part, "\n");
}

export const nothing: Code = Code.trusted("");

export function join(
  parts: readonly Code[],
  separator: ", " | "\n" | "\n\n" | " | " | " & " | "",
): Code {
  const all: (string | Code)[] = [];
  for (const part of parts) {
    if (part.isEmpty) continue;
    if (all.length > 0) all.push(separator);
    all.push(part);
  }
  return Code.sequence(all);
}

/** Members in one line where they fit into it, otherwise in one line each. */
export function list(form: keyof typeof forms, members: readonly Code[]): Code {
  const [only, ...others] = members;
  // Alternatives of which there is but one are that one.
  if (only && others.length === 0 && /^(?:union|intersection)$/.test(form)) return only;
  // To break the line around a single name would gain nothing.
  const isName = form === "typeArguments" && others.length === 0 && only?.inline;
  if (isName && /^[\w$.]+$/.test(isName)) return code`<${only}>`;
  if (form !== "intersection" && form !== "union") return Code.list(forms[form], members);
  // One within another of its kind needs no parentheses, so that it is a part of it.
  const flat = members.flatMap((each) => {
    return each.form === forms[form] ? (each.parts as readonly Code[]) : [each];
  });
  return Code.list(forms[form], flat);
}

/** A type within another one: an intersection is told apart by parentheses. */
export function inside(type: Code): Code {
  return type.form === forms.intersection ? code`(${type})` : type;
}

/** What stands behind `=` in the alias of a type. */
export function assigned(type: Code): Code {
  if (type.form === forms.union) return code` ${type}`;
  return list(type.inline === undefined ? "start" : "body", [type]);
}

/** Lines in braces. */
export function block(lines: readonly Code[]): Code {
  return lines.length === 0
    ? code`{}`
    : code`{
  ${lines}
}`;
}

/** A name in code. Names come out of `names.ts`, so a bad one is a fault of ours. */
export function identifier(name: string): Code {
  if (!isIdentifier(name)) throw new Error(`not an identifier: ${JSON.stringify(name)}`);
  return Code.trusted(name);
}

/**
 * Whether a name can stand in code as it is: letters of any script, in composed form, and nothing that
 * nobody sees.
 */
export function isIdentifier(name: string): boolean {
  const isName =
    /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && name.search(newerLetters) < 0;
  const isHidden = /\p{Default_Ignorable_Code_Point}/u.test(name);
  return isName && !isHidden && name === name.normalize("NFC");
}

/** A string, number, boolean or null as a literal. */
export function literal(value: string | number | boolean | null): Code {
  return Code.trusted(typeof value === "string" ? quote(value) : JSON.stringify(value));
}

/** A property name: bare where it may be. `__proto__` is computed, so that it is a property. */
export function propertyName(name: string): Code {
  if (name === "__proto__") return Code.trusted(`[${quote(name)}]`);
  return Code.trusted(isIdentifier(name) ? name : quote(name));
}

/** The name of a method in an interface, where a bare `new` would be a constructor. */
export function methodName(name: string): Code {
  return name === "new" ? literal(name) : propertyName(name);
}

/** Access to a property: `.name` or `["name"]`. */
export function access(name: string): Code {
  return Code.trusted(isIdentifier(name) ? `.${name}` : `[${quote(name)}]`);
}

/** A regular expression that means what the pattern means, or undefined for one that is none. */
export function pattern(source: string): Code | undefined {
  try {
    const { source: escaped } = new RegExp(source, "u");
    return Code.trusted(`/${escapeInvisible(escaped, true)}/u`);
  } catch {
    return undefined;
  }
}

/** In single quotes where the text has double ones, so that fewer of them are escaped. */
function quote(text: string): string {
  // Nearly all text is plain, and needs none of this.
  if (/^[\x20\x21\x24-\x3f\x41-\x5b\x5d-\x7e]*$/.test(text)) return `"${text}"`;
  // Whoever looks for the map of a file does not look whether a text holds what it finds.
  const quoted = escapeInvisible(JSON.stringify(text), false).replace(mapOfSource, (mark) => {
    return mark === "#" ? "\\u0023" : "\\u0040";
  });
  if (text.split('"').length <= text.split("'").length) return quoted;
  return `'${quoted.slice(1, -1).replaceAll("'", "\\'").replaceAll('\\"', '"')}'`;
}

// Controls, line and paragraph separators, bidi and other format characters, lone surrogates:
// a reader must see what a literal holds.
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Co}]/gu;

/** Characters that nobody sees as escapes; `unicode` is the form in patterns with the flag `u`. */
export function escapeInvisible(text: string, unicode: boolean): string {
  return text.replace(invisible, (character) => {
    const point = character.codePointAt(0) ?? 0;
    if (point <= 0xffff) return `\\u${point.toString(16).padStart(4, "0")}`;
    if (unicode) return `\\u{${point.toString(16)}}`;
    const units = [character.charCodeAt(0), character.charCodeAt(1)];
    return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
  });
}

// What is left of 100 columns by ` * ` and two indentations.
const widest = 92;

/** A tag of a doc comment. A document's text never becomes one: see `tame`. */
export class Tag {
  constructor(
    readonly name: "deprecated" | "default" | "example" | "param",
    readonly text: string = "",
    /** The argument that a `@param` is about. */
    readonly argument?: string,
  ) {}
}

/** A doc comment of the given paragraphs, or nothing where all are empty. */
export function comment(...paragraphs: readonly (string | Tag | undefined)[]): Code {
  const lines: string[] = [];
  let wasTag = false;
  for (const paragraph of paragraphs) {
    if (paragraph === undefined || paragraph === "") continue;
    const text = paragraph instanceof Tag ? tagLine(paragraph) : tame(paragraph);
    if (text === "") continue;
    // Tags stand together.
    const goesOn = wasTag && paragraph instanceof Tag;
    if (lines.length > 0 && !goesOn) lines.push("");
    wasTag = paragraph instanceof Tag;
    for (const line of wrap(text)) lines.push(line);
  }
  const [first] = lines;
  if (first === undefined) return nothing;
  if (lines.length === 1 && first.length < widest - 4) return Code.trusted(`/** ${first} */\n`);
  const body = lines.map((line) => (line === "" ? " *" : ` * ${line}`));
  return Code.trusted(`/**\n${body.join("\n")}\n */\n`);
}

function tagLine({ name, text, argument }: Tag): string {
  const about = argument === undefined ? "" : `${identifier(argument)} `;
  return `@${name} ${about}${tame(text)}`.trimEnd();
}

/** `sourceMappingURL` and `sourceURL` behind their mark, which Node finds anywhere in a file. */
const mapOfSource = /[#@](?=(?:\s|\\[nrt])*source(?:Mapping)?URL)/gi;

/**
 * What some compiler, bundler or runtime obeys in any comment, be it glued to other text: the pragmas of TypeScript,
 * the annotations by which bundlers drop calls, and `@internal`, with which `stripInternal` drops declarations.
 */
const pragma = /[#@](?=(?:jsx|ts-|internal|__[a-z_]+__))/gi;

function entityOf(mark: string): string {
  return `&#${mark.charCodeAt(0)};`;
}

/** Text that cannot end the comment, hide anything in it, add a tag to it or be obeyed. */
export function tame(text: string): string {
  // Nearly all text is plain, and needs none of this.
  if (/^[\x20-\x22\x24-\x29\x2b-\x3f\x41-\x7e\n]*$/.test(text)) return text.trim();
  return (
    text
      .replace(/\r\n?/g, "\n")
      .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "\ufffd")
      .replaceAll("*/", "*\\/")
      .replaceAll("/*", "/\\*")
      // Editors show the character.
      .replace(mapOfSource, entityOf)
      .replace(pragma, entityOf)
      // TypeScript takes every @ after white space for a tag, also within a line.
      .replace(/(?<!\S)@(?=\S|$)/gm, "\\@")
      .replaceAll("{@", "{\\@")
      .trim()
  );
}

/** Lines of at most `widest` characters. Code and rows of tables stay as they are. */
function wrap(text: string): string[] {
  if (text.length <= widest && !text.includes("\n")) return [text];
  let fenced = false;
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const trimmed = line.trimEnd();
    if (/^\s*(```|~~~)/.test(trimmed)) fenced = !fenced;
    const fixed = fenced || trimmed.length <= widest || /^(?: {4}|\t|\s*\|)/.test(trimmed);
    if (fixed) lines.push(trimmed);
    else lines.push(...wrapLine(trimmed));
  }
  return lines;
}

function wrapLine(line: string): string[] {
  const hanging = /^\s*(?:[-*]|\d+\.)?\s*/.exec(line)?.[0].replace(/\S/g, " ") ?? "";
  const lines: string[] = [];
  let indent = "";
  let start = 0;
  for (let end = breakIn(line, hanging.length, start + widest); end > 0; ) {
    lines.push(indent + line.slice(start, end).trimEnd());
    indent = hanging;
    start = end + 1;
    end = breakIn(line, start, start + widest - indent.length);
  }
  return [...lines, indent + line.slice(start)];
}

/** The last space up to `most`, or the first one behind it; none where the rest fits. */
function breakIn(line: string, from: number, most: number): number {
  if (line.length <= most) return -1;
  const last = line.lastIndexOf(" ", most);
  return last > from ? last : line.indexOf(" ", most);
}
