// Samples in TypeScript. Whatever comes from the document goes through the printer, and nothing has
// a type, so that a sample that was changed in a page runs as it is.
import { lowerFirst, words } from "../document/casing.js";
import { argumentsAfterPath, type Signature } from "../emit/calls/signature.js";
import { argumentName, type Names } from "../emit/names/names.js";
import { clientNames } from "../emit/names/reserved.js";
import { Taken } from "../emit/names/taken.js";
import {
  access,
  type Code,
  code,
  comment,
  identifier,
  join,
  list,
  literal,
  nothing,
  propertyName,
} from "../emit/print/printer.js";
import type { Api } from "../model/model.js";
import type { SampleRequest } from "./arguments.js";
import { clientOptions } from "./client-options.js";
import { ownCodes } from "./own-codes.js";
import { valueCode } from "./value-code.js";
import { type SampleValue, Upload } from "./values.js";

export interface SampleContext {
  readonly api: Api;
  readonly names: Names;
  /** The specifier by which samples import the client. */
  readonly client: string;
  readonly signature: Signature;
  readonly request: SampleRequest;
}

/** The operation called, and its answer shown. */
export function typeScriptSample(context: SampleContext): string {
  const { signature } = context;
  const local = localNames(context);
  const call = callCode(context, local);
  const create = `create${context.names.api}Client`;
  const head = headOf(context, [create], local);
  if (signature.iterable) {
    const item = identifier(local.result);
    return print([
      head,
      code`for await (const ${item} of ${call}) {
  console.log(${item});
}`,
    ]);
  }
  return print([head, ...answered(signature, local, call)]);
}

/** How the codes are told apart that not every operation answers with; undefined where there is none. */
export function errorSample(context: SampleContext): string | undefined {
  const { api, names, signature } = context;
  const codes = ownCodes(api, signature.operation);
  if (codes.length === 0) return undefined;
  const local = localNames(context);
  const error = `${names.api}Error`;
  const head = headOf(context, [`create${names.api}Client`, error], local);
  const cases = codes.map(({ name, description }) => {
    return code`${comment(description)}case ${literal(name)}:
  console.log(${literal(name)}, error.description);
  break;`;
  });
  return print([
    head,
    code`try {
  ${answered(signature, local, callCode(context, local))}
} catch (error) {
  if (!${identifier(error)}.is(error, ${literal(signature.operation.id)})) throw error;
  switch (error.codeName) {
    ${cases}
    default:
      throw error;
  }
}`,
  ]);
}

/** Columns of a line: as many as fit into the column beside a text. */
const width = 56;

function print(parts: readonly Code[]): string {
  return `${join(parts, "\n").print(width)}\n`;
}

interface LocalNames {
  /** The client. */
  readonly client: string;
  /** The answer, or an item of it. */
  readonly result: string;
}

function localNames({ names, signature }: SampleContext): LocalNames {
  const taken = new Taken([...clientNames(names.api), `${names.api}Error`, "error", "console"]);
  const client = argumentName(lowerFirst(names.api), taken);
  const { answer, iterable } = signature;
  const type = iterable ? answer.item : answer.type;
  // A name that was made for one operation says what it is of, and not what it is.
  const isNamed = type !== undefined && type.declares === undefined;
  const fallback = iterable ? "item" : "result";
  const own = isNamed && words(type.name).length > 0 ? lowerFirst(type.name) : fallback;
  return { client, result: argumentName(own, taken) };
}

function headOf(
  { api, names, client, request, signature }: SampleContext,
  imported: readonly string[],
  local: LocalNames,
): Code {
  const options = clientOptions(api, signature, request);
  const given = options.length === 0 ? [] : [list("object", options)];
  const create = code`${identifier(`create${names.api}Client`)}${argumentList(given)}`;
  return code`import ${list("object", imported.map(identifier))} from ${literal(client)};

const ${identifier(local.client)} = ${create};`;
}

/** The call awaited, and what it answers shown. */
function answered({ answer }: Signature, { result }: LocalNames, call: Code): Code[] {
  if (answer.accept === "none") return [code`await ${call};`];
  const own = identifier(result);
  return [code`const ${own} = await ${call};`, code`console.log(${own});`];
}

function callCode({ signature, request }: SampleContext, { client }: LocalNames): Code {
  const { names } = signature;
  const group = names.group === undefined ? nothing : access(names.group);
  const params = request.params.map(({ name, value }) => {
    return code`${propertyName(name)}: ${valueCode(value)}`;
  });
  const rest = { params: list("object", params), body: bodyCode(signature, request.body) };
  const order = argumentsAfterPath(signature).filter((name) => {
    return name === "body" ? request.body !== undefined : params.length > 0;
  });
  const given = [
    ...request.path.map(({ value }) => valueCode(value)),
    ...order.map((name) => rest[name]),
  ];
  return code`${identifier(client)}${group}${access(names.method)}${argumentList(given)}`;
}

/** An object that is the last argument, and the only object, begins where the parentheses do. */
function argumentList(given: readonly Code[]): Code {
  const objects = given.filter((each) => each.form !== undefined);
  const isLast = objects.length === 1 && objects[0] === given.at(-1);
  return isLast ? code`(${join(given, ", ")})` : list("arguments", given);
}

function bodyCode({ body }: Signature, value: SampleValue | undefined): Code {
  if (value === undefined) return nothing;
  if (body?.kind === "blob" && typeof value === "string") return valueCode(new Upload(value));
  return valueCode(value);
}
