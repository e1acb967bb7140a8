import type { JsonValue } from "../../document/json.js";
import type { Document } from "../../document/node.js";
import type { Names } from "../names/names.js";
import { type Code, code } from "../print/printer.js";
import { Rewriter, type TypeContext } from "./rewrite.js";
import { isInterface, namesLevels, printType } from "./type.js";
import type { Direction, Usage } from "./usage.js";

/** One property of an object type that is put together here. */
export interface SchemaProperty {
  readonly name: string;
  readonly schema: JsonValue | undefined;
  readonly required: boolean;
  readonly doc: Code;
  readonly context: TypeContext;
}

/** The types of schemas, as code. */
export class SchemaTypes {
  readonly #rewriter: Rewriter;

  constructor(document: Document, names: Names, usage: Usage) {
    this.#rewriter = new Rewriter(document, names, usage);
  }

  /** The type of a schema, and whether it is an object literal that an interface can have. */
  type(schema: JsonValue | undefined, context: TypeContext): { text: Code; isObject: boolean } {
    const type = this.#rewriter.rewrite(schema, context);
    return { text: printType(type), isObject: isInterface(type) };
  }

  /** Whether a schema's type, where it is received, names one whose properties have levels. */
  namesLevels(schema: JsonValue): boolean {
    return namesLevels(this.#rewriter.rewrite(schema, { direction: "response" }));
  }

  /** The type of an object of the given properties. */
  object(properties: readonly SchemaProperty[]): Code {
    if (properties.length === 0) return code`{}`;
    const printed = properties.map(({ name, required, doc, schema, context }) => {
      return { name, required, doc, type: this.#rewriter.rewrite(schema, context) };
    });
    return printType({ kind: "object", properties: printed, others: undefined });
  }

  /** The name of the type that a reference to a component schema stands for. */
  reference(name: string, direction: Direction): string {
    return String(this.#rewriter.reference(name, { direction }));
  }
}
