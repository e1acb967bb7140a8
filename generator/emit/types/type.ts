// TypeScript types before they are printed.
import { type Code, code, inside, list, literal, propertyName } from "../print/printer.js";

export type Type =
  /** Anything at all: the type of a schema that says nothing. */
  | { readonly kind: "unknown" }
  /** A name, a keyword or a literal; `leveled` for the name of a type that takes a level. */
  | { readonly kind: "code"; readonly code: Code; readonly leveled: boolean }
  | { readonly kind: "union" | "intersection"; readonly members: readonly Type[] }
  | { readonly kind: "array"; readonly item: Type }
  | TupleType
  | ObjectType;

export interface ObjectType {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** What properties of other names hold; undefined where the type says nothing of them. */
  readonly others: Type | undefined;
}

export interface TupleType {
  readonly kind: "tuple";
  readonly items: readonly Type[];
  /** How many of the items are always there. */
  readonly required: number;
  /** What comes behind the items; undefined where nothing may. */
  readonly rest: Type | undefined;
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
      return type.items.some(namesLevels) || (type.rest !== undefined && namesLevels(type.rest));
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
  return type.kind === "object" && !isBareObject(type);
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
      return printUnion(type.members, false);
    case "intersection":
      return printIntersection(type.members);
    case "array":
      return code`${printInside(type.item)}[]`;
    case "tuple":
      return printTuple(type);
    case "object":
      return printObject(type);
  }
}

/** A type as a part of another one: in parentheses where it needs them. */
function printInside(type: Type): Code {
  return inside(type.kind === "union" ? printUnion(type.members, true) : printType(type));
}

function printUnion(members: readonly Type[], isInside: boolean): Code {
  const printed = distinct(members.map(printInside));
  const [only, ...others] = printed;
  if (only && others.length === 0) return only;
  if (printed.some(({ inline }) => inline === "unknown")) return code`unknown`;
  const values = printed.filter(({ inline }) => inline !== "null");
  const [value] = values;
  if (values.length !== 1 || !value || !(value.isObject || isReference(value))) {
    return list(isInside ? "unionInside" : "union", printed);
  }
  const nullable = list("nullable", printed);
  return isInside ? code`(${nullable})` : nullable;
}

/** Whether a type is a name, with or without arguments. */
function isReference({ inline, parts }: Code): boolean {
  const [name, after] = inline === undefined ? parts : [inline];
  if (typeof name !== "string" || parts.length > 2) return false;
  if (after !== undefined) return typeof after !== "string" && after.isTypeArguments;
  return /^[\p{ID_Start}_$][\p{ID_Continue}$]*(?:<[\w$]+>)?$/u.test(name) && !keywords.has(name);
}

const keywords = new Set("string number boolean unknown never null".split(" "));

function printIntersection(members: readonly Type[]): Code {
  const printed = members.map((each) => {
    return each.kind === "union" ? printUnion(each.members, true) : printType(each);
  });
  return list("intersection", distinct(printed));
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

const bareObject = code`Record${list("typeArguments", [code`string`, code`unknown`])}`;

function printObject(type: ObjectType): Code {
  if (isBareObject(type)) return bareObject;
  const { properties, others } = type;
  const index = others ? [code`[key: string]: ${printType(indexed(properties, others))};`] : [];
  return code`{
  ${[...properties.map(printProperty), ...index]}
}`;
}

/** What a property of any name may hold, which in TypeScript includes those that are declared. */
function indexed(properties: readonly Property[], others: Type): Type {
  if (properties.length === 0 || !says(others)) return others;
  const types = [others, ...properties.map(({ type }) => type)];
  if (!types.every(isBrief)) return unknown;
  const isOptional = properties.some(({ required }) => !required);
  return union(isOptional ? [...types, named(code`undefined`)] : types);
}

/** Whether a type is worth being written twice. */
function isBrief(type: Type): boolean {
  if (type.kind === "array") return isBrief(type.item);
  return type.kind === "union" ? type.members.every(isBrief) : type.kind === "code";
}

function printTuple({ items, required, rest }: TupleType): Code {
  const own = items.map((item, index) => {
    return index < required ? printType(item) : code`${printInside(item)}?`;
  });
  return list("array", rest ? [...own, code`...${printInside(rest)}[]`] : own);
}

function printProperty({ name, required, type, doc }: Property): Code {
  const mark = required ? code`` : code`?`;
  return code`${doc}${propertyName(name)}${mark}: ${printType(type)};`;
}
