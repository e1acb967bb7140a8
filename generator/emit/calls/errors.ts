// Which errors an operation declares: the names of their codes.
import type { Api } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import type { Module } from "../print/module.js";
import { type Code, code, identifier, list, literal } from "../print/printer.js";
import type { Signature } from "./signature.js";

/** The most names that stand where they are used, and not in a list. */
const mostInline = 4;

/** The names of codes, in a type and as a value. */
export interface ErrorNames {
  readonly type: Code;
  readonly value: Code;
}

/** The named sets that are a list in `errors.ts`: long ones that several operations refer to. */
export function sharedSets({ errorCodes, operations }: Api): Map<string, readonly string[]> {
  const users = new Map<string, number>();
  for (const { errorSet } of operations) {
    if (errorSet !== undefined) users.set(errorSet, (users.get(errorSet) ?? 0) + 1);
  }
  const shared = [...errorCodes.sets].filter(([set, names]) => {
    const isWhole = names.length === errorCodes.catalog.length;
    return (users.get(set) ?? 0) > 1 && names.length > mostInline && !isWhole;
  });
  return new Map(shared);
}

/** A list of names, and the type of these names under the same name. */
export function errorList(name: string, names: readonly string[]): { value: Code; type: Code } {
  const own = identifier(name);
  return {
    value: code`const ${own} = ${list("array", names.map(literal))} as const;`,
    type: code`type ${own} = (typeof ${own})[number];`,
  };
}

/** The names of the codes of the operations of one file, and the lists of them that stand there. */
export class ErrorLists {
  readonly #context: EmitContext;
  readonly #own = new Map<string, { readonly name: string; readonly names: readonly string[] }>();

  constructor(context: EmitContext) {
    this.#context = context;
  }

  /** Undefined where an operation may answer with any code, or does not say with which. */
  names({ operation, names }: Signature, module: Module): ErrorNames | undefined {
    const { api, sharedSets } = this.#context;
    const { errorCodes, errorSet = "" } = operation;
    const isWhole = errorCodes.length === api.errorCodes.catalog.length;
    if (!api.errorCodes.isDeclared || errorCodes.length === 0 || isWhole) return undefined;
    if (errorCodes.length <= mostInline) {
      const literals = errorCodes.map(literal);
      return { type: list("union", literals), value: list("array", literals) };
    }
    const set = this.#context.names.errorSets.get(errorSet);
    const name =
      set !== undefined && sharedSets.has(errorSet)
        ? module.value(set, "./errors.js")
        : identifier(this.#ownList(set, names.function, errorCodes));
    return { type: name, value: name };
  }

  /** The lists of this file, each in front of the type that is called the same. */
  declarations(): Code[] {
    return [...this.#own.values()].map(({ name, names }) => {
      const { value, type } = errorList(name, names);
      return code`${value}
${type}`;
    });
  }

  /** One list for all that declare the same names, called after the set or the first operation. */
  #ownList(set: string | undefined, operation: string, names: readonly string[]): string {
    const key = names.join(" ");
    const known = this.#own.get(key);
    if (known) return known.name;
    const name = set ?? this.#context.constants.claim(`${operation}Errors`);
    this.#own.set(key, { name, names });
    return name;
  }
}
