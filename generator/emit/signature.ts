// How an operation looks to its caller: the free function and the client's method agree on it.
import { schemaName, valueAt } from "../document.js";
import type { MediaType, Operation, Parameter, Pointer, Response } from "../model.js";
import type { EmitContext } from "./context.js";
import type { Module } from "./module.js";
import { argumentName, type OperationNames } from "./names.js";
import { type Code, code, identifier, nothing } from "./printer.js";

export interface Signature {
  readonly operation: Operation;
  readonly names: OperationNames;
  /** Path parameters in the order of the path, with the names of their arguments. */
  readonly path: readonly { readonly parameter: Parameter; readonly argument: string }[];
  /** Query, header and cookie parameters; undefined where there are none. */
  readonly params: { readonly type: string; readonly required: boolean } | undefined;
  readonly body: BodySignature | undefined;
  readonly answer: AnswerSignature;
  /** The alias of the errors. */
  readonly error: string;
  /** Whether the answer's type depends on the recursion level. */
  readonly leveled: boolean;
  /** Whether the answer is a list that can be iterated. */
  readonly iterable: boolean;
}

export interface BodySignature {
  readonly type: TypeName;
  readonly required: boolean;
  readonly mediaType: string;
}

export interface AnswerSignature {
  readonly type: TypeName | undefined;
  readonly accept: "json" | "text" | "blob" | "none";
  /** Whether a success without a body is declared, too. */
  readonly maybeEmpty: boolean;
  readonly item: TypeName | undefined;
}

/** The name of a type of `types.ts`, and whether it takes a level. */
export interface TypeName {
  readonly name: string;
  readonly leveled: boolean;
  /** The schema to declare the name for, unless it is a component's own. */
  readonly declares: Pointer | undefined;
}

export function signatureOf(context: EmitContext, operation: Operation): Signature {
  const names = context.names.operations.get(operation);
  if (!names) throw new Error(`operation without a name: ${operation.id}`);
  const path = pathArguments(operation);
  const rest = operation.parameters.filter((parameter) => parameter.in !== "path");
  const answer = answerOf(context, operation, names);
  return {
    operation,
    names,
    path,
    params:
      rest.length === 0
        ? undefined
        : { type: `${names.type}Params`, required: rest.some(({ required }) => required) },
    body: bodyOf(context, operation, names),
    answer,
    error: `${names.type}Error`,
    leveled: operation.recursion && answer.type?.leveled === true,
    iterable: operation.pagination?.iterable === true && answer.item !== undefined,
  };
}

function pathArguments(operation: Operation): Signature["path"] {
  const taken = new Set(["transport", "params", "body", "options"]);
  const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
  const order = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
  return inPath
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    .map((parameter) => ({ parameter, argument: argumentName(parameter.name, taken) }));
}

function bodyOf(
  context: EmitContext,
  { requestBody }: Operation,
  names: OperationNames,
): BodySignature | undefined {
  const content = preferred(requestBody?.content ?? []);
  if (!requestBody || !content) return undefined;
  const type = typeName(context, content.schema, `${names.type}Body`, "request");
  return { type, required: requestBody.required, mediaType: content.mediaType };
}

function answerOf(
  context: EmitContext,
  operation: Operation,
  names: OperationNames,
): AnswerSignature {
  const successes = operation.responses.filter(({ status }) => /^2(\d\d|XX)$/.test(status));
  const responses = successes.length > 0 ? successes : operation.responses.filter(isDefault);
  const content = preferred(responses.flatMap((response) => response.content));
  if (!content) return { type: undefined, accept: "none", maybeEmpty: true, item: undefined };
  const item = operation.pagination?.item;
  return {
    type: typeName(context, content.schema, `${names.type}Response`, "response"),
    accept: acceptOf(content.mediaType),
    maybeEmpty: responses.some((response) => response.content.length === 0),
    item: item === undefined ? undefined : typeName(context, item, `${names.type}Item`, "response"),
  };
}

function isDefault({ status }: Response): boolean {
  return status === "default";
}

/** The media type to use of several: JSON, else the first. */
function preferred(content: readonly MediaType[]): MediaType | undefined {
  return content.find(({ mediaType }) => isJson(mediaType)) ?? content[0];
}

export function isJson(mediaType: string): boolean {
  return /^(application|text)\/([\w.-]+\+)?json\b/i.test(mediaType) || mediaType === "*/*";
}

function acceptOf(mediaType: string): AnswerSignature["accept"] {
  if (isJson(mediaType)) return "json";
  return /^text\/|[/+]xml\b|urlencoded/i.test(mediaType) ? "text" : "blob";
}

function typeName(
  context: EmitContext,
  schema: Pointer | undefined,
  alias: string,
  direction: "request" | "response",
): TypeName {
  const written = schema === undefined ? undefined : valueAt(context.document, schema);
  const name = component(context, schema) ?? schemaName(refOf(written));
  if (name !== undefined && context.names.schemas.has(name)) {
    const leveled = context.usage.isLeveled(name) || context.usage.carriesLevels(name);
    return { name: context.types.reference(name, { direction }), leveled, declares: undefined };
  }
  return { name: alias, leveled: false, declares: schema ?? "" };
}

/** The component that a pointer itself points to. */
function component(context: EmitContext, pointer: Pointer | undefined): string | undefined {
  const name = schemaName(pointer);
  return name !== undefined && context.names.schemas.has(name) ? name : undefined;
}

function refOf(value: unknown): string | undefined {
  const { $ref } = (typeof value === "object" && value !== null ? value : {}) as { $ref?: unknown };
  return typeof $ref === "string" ? $ref : undefined;
}

/** The parameters after the transport, and what the function returns. */
export function printSignature(
  context: EmitContext,
  signature: Signature,
  module: Module,
  errorType: (name: string) => Code,
): { parameters: Code[]; result: Code } {
  const { path, params, body, answer, leveled, iterable } = signature;
  const declared = path.map(({ parameter, argument }) => {
    return code`${identifier(argument)}: ${pathType(context, parameter, module)}`;
  });
  const paramsType = params && code`${module.type(params.type, "./types.js")}`;
  if (paramsType && params.required) declared.push(code`params: ${paramsType}`);
  if (body) {
    const optional = body.required ? nothing : code`?`;
    declared.push(code`body${optional}: ${module.type(body.type.name, "./types.js")}`);
  }
  if (paramsType && !params.required) declared.push(code`params?: ${paramsType}`);
  declared.push(code`options?: ${optionsType(context, signature, module)}`);
  const error = errorType(signature.error);
  const data = answerType(answer, leveled, module);
  if (!iterable || !answer.item) {
    const call = module.type("Call", context.runtime);
    return { parameters: declared, result: code`${call}<${data}, ${error}>` };
  }
  const item = typeCode(answer.item, leveled, module);
  const call = module.type("ListCall", context.runtime);
  return { parameters: declared, result: code`${call}<${data}, ${item}, ${error}>` };
}

function answerType(answer: AnswerSignature, leveled: boolean, module: Module): Code {
  if (answer.accept === "none" || !answer.type) return code`void`;
  const empty = answer.maybeEmpty ? code` | undefined` : nothing;
  if (answer.accept === "text") return code`string${empty}`;
  if (answer.accept === "blob") return code`Blob${empty}`;
  return code`${typeCode(answer.type, leveled, module)}${empty}`;
}

function typeCode({ name, leveled }: TypeName, atLevel: boolean, module: Module): Code {
  const type = module.type(name, "./types.js");
  return leveled && atLevel ? code`${type}<L>` : type;
}

function optionsType(context: EmitContext, { leveled, iterable }: Signature, module: Module): Code {
  const name = `${leveled ? "Level" : ""}${iterable ? "ListOptions" : leveled ? "Options" : "CallOptions"}`;
  const type = module.type(name, context.runtime);
  return leveled ? code`${type}<L>` : type;
}

function pathType(context: EmitContext, { schema }: Parameter, module: Module): Code {
  if (schema === undefined) return code`string`;
  const name = schemaName(refOf(valueAt(context.document, schema)));
  if (name !== undefined && context.names.schemas.has(name)) {
    return module.type(context.types.reference(name, { direction: "request" }), "./types.js");
  }
  const { text } = context.types.type(valueAt(context.document, schema), { direction: "request" });
  return /^[\w\s|"'-]+$/.test(String(text)) ? text : code`string`;
}
