// TypeScript types before they are printed.
import { type Code, code, list, literal, propertyName } from "../print/printer.js";

export type Type =
  /** Anything at all: the type of a schema that says nothing. */
  | { readonly kind: "unknown" }
  /** A name, a keyword or a literal; `leveled` for the name of a type that takes a level. */
  | { readonly kind: "code"; readonly code: Code; readonly leveled: boolean }
  | { readonly kind: "union" | "intersection"; readonly members: readonly Type[] }
  | { readonly kind: "array"; readonly item: Type }
  | { readonly kind: "tuple"; readonly items: readonly Type[] }
  | ObjectType;

export interface ObjectType {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** What properties of other names hold; undefined where the type says nothing of them. */
  readonly others: Type | undefined;
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly type: Type;
  /** Its doc comment. */
  readonly doc: Code;
}

export const unknown: Type = { kind: "unknown" };

export function named(text: Code, leveled = false): Type {
  return { kind: "code", code: text, leveled };
}

export function literalType(value: string | number | boolean | null): Type {
  return named(literal(value));
}

export const nullType: Type = literalType(null);

export function says(type: Type): boolean {
  return type.kind !== "unknown";
}

/** Whether a type that takes a level is named in a type. */
export function namesLevels(type: Type): boolean {
  switch (type.kind) {
    case "unknown":
      return false;
    case "code":
      return type.leveled;
    case "union":
    case "intersection":
      return type.members.some(namesLevels);
    case "array":
      return namesLevels(type.item);
    case "tuple":
      return type.items.some(namesLevels);
    case "object":
      return (
        type.properties.some((property) => namesLevels(property.type)) ||
        (type.others !== undefined && namesLevels(type.others))
      );
  }
}

/** An object of which nothing is known. */
export function isBareObject(type: Type): boolean {
  return type.kind === "object" && type.properties.length === 0 && !type.others;
}

/** Whether an interface can have the type. */
export function isInterface(type: Type): boolean {
  return type.kind === "object" && type.properties.length > 0 !== (type.others !== undefined);
}

/** One flat union or intersection, so that it prints without parentheses. */
export function combined(kind: "union" | "intersection", types: readonly Type[]): Type {
  const isFlat = !types.some((type) => type.kind === kind);
  const members = isFlat
    ? types
    : types.flatMap((type) => (type.kind === kind ? type.members : [type]));
  const [only = unknown] = members;
  return members.length < 2 ? only : { kind, members };
}

export function union(types: readonly Type[]): Type {
  return combined("union", types);
}

export function printType(type: Type): Code {
  switch (type.kind) {
    case "unknown":
      return code`unknown`;
    case "code":
      return type.code;
    case "union":
    case "intersection":
      return printMembers(type.kind, type.members, type.kind);
    case "array":
      return code`${printInside(type.item)}[]`;
    case "tuple":
      return list("array", type.items.map(printType));
    case "object":
      return printObject(type);
  }
}

/** A type as a part of another one: in parentheses where it needs them. */
function printInside(type: Type): Code {
  if (type.kind !== "union" && type.kind !== "intersection") return printType(type);
  return printMembers(type.kind, type.members, `${type.kind}Inside`);
}

function printMembers(
  kind: "union" | "intersection",
  members: readonly Type[],
  form: "union" | "intersection" | "unionInside" | "intersectionInside",
): Code {
  const printed = distinct(members.map(printInside));
  const [only, ...others] = printed;
  if (only && others.length === 0) return only;
  const isAny = kind === "union" && printed.some(({ inline }) => inline === "unknown");
  return isAny ? code`unknown` : list(form, printed);
}

/** Members that read alike, each once. */
function distinct(members: readonly Code[]): Code[] {
  // What has a line break however it is laid out is unlike all that has none: laying it out, which
  // takes long for large types, is for where there are several of these.
  const isLong = ({ edges }: Code) => edges.last !== undefined;
  const long = members.filter(isLong);
  const byText = new Map<string | Code, Code>();
  for (const member of members) {
    const key = long.length === 1 && isLong(member) ? member : (member.inline ?? String(member));
    if (!byText.has(key)) byText.set(key, member);
  }
  return [...byText.values()];
}

function printObject(type: ObjectType): Code {
  if (isBareObject(type)) return code`Record<string, unknown>`;
  const { properties, others } = type;
  const own = code`{
  ${properties.map(printProperty)}
}`;
  if (!others) return own;
  const index = code`{
  [key: string]: ${printType(others)};
}`;
  return properties.length === 0 ? index : list("intersection", [own, index]);
}

function printProperty({ name, required, type, doc }: Property): Code {
  const mark = required ? code`` : code`?`;
  return code`${doc}${propertyName(name)}${mark}: ${printType(type)};`;
}
