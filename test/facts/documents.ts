// The two documents, bundled, for the checks of what they state.
import { fileURLToPath } from "node:url";
import {
  asString,
  child,
  entriesOf,
  type JsonObject,
  type JsonValue,
} from "../../generator/document/json.js";
import { Document, type Node } from "../../generator/document/node.js";
import { load } from "../../generator/load/load.js";

export type ApiName = "spaces" | "spaaza";

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: JsonObject;
  readonly style: string | undefined;
  readonly description: string | undefined;
  /** Its `x-client-option`. */
  readonly option: JsonValue | undefined;
  readonly example: JsonValue;
}

export interface DescribedOperation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** A value inside the operation, references followed. */
  readonly at: (...keys: (string | number)[]) => JsonValue | undefined;
}

const root = fileURLToPath(new URL("../..", import.meta.url));
const methods = ["get", "post", "patch", "put", "delete"];

/** A document to look things up in. */
export class Described {
  readonly document: JsonObject;
  readonly operations: readonly DescribedOperation[];
  readonly #root: Node;

  constructor(document: JsonObject) {
    this.document = document;
    this.#root = new Document(document).root;
    this.operations = entriesOf(document["paths"]).flatMap(([path]) => {
      const present = methods.filter((method) => this.at("paths", path, method) !== undefined);
      return present.map((method) => this.#operation(path, method));
    });
  }

  /** The value below these keys, references followed. */
  at(...keys: (string | number)[]): JsonValue | undefined {
    return this.#root.at(...keys)?.target?.value;
  }

  /** The value as it is written: a reference at the end stays one. */
  written(...keys: (string | number)[]): JsonValue | undefined {
    return this.#root.at(...keys)?.value;
  }

  operation(id: string): DescribedOperation {
    const found = this.operations.find((operation) => operation.id === id);
    if (!found) throw new Error(`no operation is named ${id}`);
    return found;
  }

  /** The names of the codes that an operation declares, by itself or through a set. */
  codesOf({ at }: DescribedOperation): readonly JsonValue[] {
    const declared = at("x-error-codes") ?? [];
    const set = typeof declared === "string" && this.at("x-error-codes", "sets", declared);
    return Object.values(set || declared);
  }

  /** The operations that answer with a page. */
  get lists(): readonly DescribedOperation[] {
    return this.operations.filter((operation) => operation.at("x-pagination") !== undefined);
  }

  #operation(path: string, method: string): DescribedOperation {
    const at = (...keys: (string | number)[]) => this.at("paths", path, method, ...keys);
    const shared = this.#parameters("paths", path, "parameters");
    const own = this.#parameters("paths", path, method, "parameters");
    const id = String(at("operationId"));
    return { id, method: method.toUpperCase(), path, parameters: [...shared, ...own], at };
  }

  #parameters(...keys: string[]): Parameter[] {
    const list = this.at(...keys);
    return Array.from({ length: Array.isArray(list) ? list.length : 0 }, (_, index) => {
      const here = [...keys, index];
      return {
        name: String(this.at(...here, "name")),
        in: String(this.at(...here, "in")),
        required: this.at(...here, "required") === true,
        schema: objectOf(this.at(...here, "schema")),
        style: asString(this.at(...here, "style")),
        description: asString(this.at(...here, "description")),
        option: this.at(...here, "x-client-option"),
        example: this.#example(...here),
      };
    });
  }

  #example(...keys: (string | number)[]): JsonValue {
    const [, named] = entriesOf(this.at(...keys, "examples"))[0] ?? [];
    return this.at(...keys, "example") ?? child(named, "value") ?? null;
  }

  /** An example of the body that an operation takes; undefined where it takes none. */
  exampleBody({ path, method, at }: DescribedOperation): JsonObject | undefined {
    const [type] = entriesOf(at("requestBody", "content"))[0] ?? [];
    if (type === undefined) return undefined;
    const media = ["paths", path, method.toLowerCase(), "requestBody", "content", type];
    const example = this.#example(...media);
    return objectOf(example ?? this.at(...media, "schema", "examples", 0));
  }
}

/** The path of an operation, with the examples of its parameters in the place of their names. */
export function examplePath({ path, parameters }: DescribedOperation): string {
  const query = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const pairs = query.map(({ name, example }) => [name, String(example)]);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    return encodeURIComponent(String(parameter?.example));
  });
  return pairs.length === 0 ? filled : `${filled}?${new URLSearchParams(pairs)}`;
}

export function objectOf(value: JsonValue | undefined): JsonObject {
  return Object.fromEntries(entriesOf(value));
}

/** The keys of an object, or the indexes of an array. */
export function keysOf(value: JsonValue | undefined): string[] {
  return Object.keys(value ?? {});
}

const described = new Map<ApiName, Promise<Described>>();

/** The bundled document of an API, loaded once. */
export function documentOf(api: ApiName): Promise<Described> {
  const known = described.get(api) ?? read(api);
  described.set(api, known);
  return known;
}

async function read(api: ApiName): Promise<Described> {
  const { document, problems } = await load(`${root}/spec/${api}/openapi.yaml`);
  if (!document) throw new Error(problems.map(({ message }) => message).join("\n"));
  return new Described(document);
}
