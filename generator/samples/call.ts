// The parts that samples in TypeScript are made of: the client, the call, and what they are called.
import { lowerFirst, words } from "../document/casing.js";
import { isUnnamedForm } from "../emit/calls/bodies.js";
import { argumentsAfterPath, type Signature } from "../emit/calls/signature.js";
import { argumentName, type Names } from "../emit/names/names.js";
import { clientNames } from "../emit/names/reserved.js";
import { Taken } from "../emit/names/taken.js";
import {
  access,
  type Code,
  code,
  identifier,
  join,
  list,
  literal,
  nothing,
  propertyName,
} from "../emit/print/printer.js";
import type { Api } from "../model/model.js";
import type { SampleRequest } from "./arguments.js";
import { fileType, unnamedPart } from "./body.js";
import { clientOptions } from "./client-options.js";
import { isStreamed } from "./streamed.js";
import { uploadCode, valueCode } from "./value-code.js";
import { Upload } from "./values.js";

export interface SampleContext {
  readonly api: Api;
  readonly names: Names;
  /** The specifier by which samples import the client. */
  readonly client: string;
  readonly signature: Signature;
  readonly request: SampleRequest;
}

/** Columns of a line: as many as fit into the column beside a text. */
const width = 56;

export function print(parts: readonly Code[]): string {
  return `${join(parts, "\n").print(width)}\n`;
}

/** What a sample calls its values. */
export interface LocalNames {
  /** The client. */
  readonly client: string;
  /** The answer, or an item of it. */
  readonly result: string;
  /** The answer with its status and headers. */
  readonly success: string;
  /** A form that is made before it is sent. */
  readonly form: string;
}

export function localNames({ names, signature, request }: SampleContext): LocalNames {
  const taken = new Taken([...clientNames(names.api), `${names.api}Error`, "error", "console"]);
  const client = argumentName(lowerFirst(names.api), taken);
  const { answer, iterable } = signature;
  const streamed = isStreamed(signature, request);
  const whole = streamed ? answer.stream?.item : answer.type;
  const type = iterable ? answer.item : whole;
  // A name that was made for one operation says what it is of, and not what it is.
  const isNamed = type !== undefined && type.declares === undefined;
  const fallback = iterable || streamed ? "item" : "result";
  const own = isNamed && words(type.name).length > 0 ? lowerFirst(type.name) : fallback;
  const result = argumentName(own, taken);
  return {
    client,
    result,
    success: argumentName("success", taken),
    form: argumentName("parts", taken),
  };
}

/** What stands above the call: the import, the client, and a form that has to be made. */
export function headOf(
  { api, names, client, request, signature }: SampleContext,
  imported: readonly string[],
  local: LocalNames,
): Code {
  const options = clientOptions(api, signature, request);
  const given = options.length === 0 ? [] : [list("object", options)];
  const create = code`${identifier(`create${names.api}Client`)}${argumentList(given)}`;
  return code`import ${list("object", imported.map(identifier))} from ${literal(client)};

const ${identifier(local.client)} = ${create};
${formCode(request, local)}`;
}

/** A form whose parts the document does not name, made by the caller; nothing for other bodies. */
function formCode({ body }: SampleRequest, local: LocalNames): Code {
  if (body === undefined || !isUnnamedForm(body.signature)) return nothing;
  const form = identifier(local.form);
  const parts = (Array.isArray(body.value) ? body.value : []).map((part) => {
    return code`${form}.append(${literal(unnamedPart)}, ${valueCode(part)});`;
  });
  return code`const ${form} = new FormData();
${parts}`;
}

/** The operation called with its arguments. */
export function callCode({ signature, request }: SampleContext, local: LocalNames): Code {
  const { names } = signature;
  const group = join((names.group?.split(".") ?? []).map(access), "");
  const params = request.params.map(({ name, value }) => {
    return code`${propertyName(name)}: ${valueCode(value)}`;
  });
  const options = Object.entries(request.choice).map(([name, mediaType]) => {
    return code`${propertyName(name)}: ${literal(mediaType)}`;
  });
  const order = argumentsAfterPath(signature);
  const after = [
    ...order.map((name) => {
      if (name === "body") return bodyCode(request, local);
      return params.length > 0 ? list("object", params) : undefined;
    }),
    options.length > 0 ? list("object", options) : undefined,
  ];
  const last = after.findLastIndex((each) => each !== undefined);
  const given = [
    ...request.path.map(({ value }) => valueCode(value)),
    ...after.slice(0, last + 1).map((each) => each ?? identifier("undefined")),
  ];
  return code`${identifier(local.client)}${group}${access(names.method)}${argumentList(given)}`;
}

/** An object that is the last argument, and the only object, begins where the parentheses do. */
function argumentList(given: readonly Code[]): Code {
  if (given.length === 0) return code`()`;
  const objects = given.filter((each) => each.form !== undefined);
  const isLast = objects.length === 1 && objects[0] === given.at(-1);
  return isLast ? code`(${join(given, ", ")})` : list("arguments", given);
}

function bodyCode({ body }: SampleRequest, { form }: LocalNames): Code | undefined {
  if (body === undefined) return undefined;
  const { signature, value } = body;
  if (isUnnamedForm(signature)) return identifier(form);
  if (signature.kind === "blob" && typeof value === "string") {
    return uploadCode(new Upload(value), fileType(signature));
  }
  return valueCode(value);
}
