// How a file names the types that signatures are made of.
import { type Code, code } from "../print/printer.js";
import type { TypeName } from "./type-names.js";

/** Where the types in a file come from. */
export interface TypeSource {
  runtime(name: string): Code;
  schema(name: string): Code;
  /** A type that is declared beside the operation's function. */
  own(name: string): Code;
}

/** The type under its name, wherever it is declared. */
export function named({ name, declares }: TypeName, source: TypeSource): Code {
  return declares === undefined ? source.schema(name) : source.own(name);
}

/** The type at the level `L` of a call, where it has levels. */
export function typeCode(type: TypeName, atLevel: boolean, source: TypeSource): Code {
  const name = named(type, source);
  return type.leveled && atLevel ? code`${name}<L>` : name;
}
