// How an operation looks to its caller: the free function and the client's method agree on it.
import { schemaName, valueAt } from "../document.js";
import type { MediaType, Operation, Parameter, Pointer, Response } from "../model.js";
import type { EmitContext } from "./context.js";
import type { Module } from "./module.js";
import { argumentName, type OperationNames } from "./names.js";
import { type Code, code, identifier, literal, nothing } from "./printer.js";

export interface Signature {
  readonly operation: Operation;
  readonly names: OperationNames;
  /** Path parameters in the order of the path, with the names of their arguments. */
  readonly path: readonly PathArgument[];
  /** Query, header and cookie parameters; undefined where there are none. */
  readonly params: ParamsSignature | undefined;
  readonly body: BodySignature | undefined;
  readonly answer: AnswerSignature;
  /** The alias of the errors. */
  readonly error: string;
  /** Whether the answer's type depends on the recursion level. */
  readonly leveled: boolean;
  /** Whether the answer is a list that can be iterated. */
  readonly iterable: boolean;
}

export interface PathArgument {
  readonly parameter: Parameter;
  readonly argument: string;
}

export interface ParamsSignature {
  readonly type: string;
  readonly required: boolean;
  /** Each parameter under the property that holds it. */
  readonly properties: readonly { readonly property: string; readonly parameter: Parameter }[];
}

export interface BodySignature {
  readonly type: TypeName;
  readonly kind: "json" | "form" | "text" | "blob";
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
  /** The schemas to declare the name for, unless it is a component's own; several: a union. */
  readonly declares: readonly Pointer[] | undefined;
}

export function signatureOf(context: EmitContext, operation: Operation): Signature {
  const names = context.names.operations.get(operation);
  if (!names) throw new Error(`operation without a name: ${operation.id}`);
  const path = pathArguments(operation);
  const answer = answerOf(context, operation, names);
  return {
    operation,
    names,
    path,
    params: paramsOf(operation, names),
    body: bodyOf(context, operation, names),
    answer,
    error: `${names.type}Error`,
    leveled: operation.recursion && answer.type?.leveled === true,
    iterable: operation.pagination?.iterable === true && answer.item !== undefined,
  };
}

function paramsOf({ parameters }: Operation, names: OperationNames): ParamsSignature | undefined {
  const rest = parameters.filter((parameter) => parameter.in !== "path");
  if (rest.length === 0) return undefined;
  // Styles are told by name, so that a path parameter with one of its own needs its name for itself.
  const taken = new Set(
    parameters.filter((each) => each.in === "path" && isStyled(each)).map(({ name }) => name),
  );
  const properties = rest.map((parameter) => {
    const { name, in: place } = parameter;
    // A header may share its name with a query parameter; one object holds both.
    const property = taken.has(name) ? `${name}_${place}` : name;
    taken.add(property);
    return { property, parameter };
  });
  const required = rest.some((parameter) => parameter.required);
  return { type: `${names.type}Params`, required, properties };
}

function isStyled({ style, explode }: Parameter): boolean {
  return style !== undefined || explode !== undefined;
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
  const { mediaType, schema } = content;
  const type = typeName(context, [schema ?? ""], `${names.type}Body`, "request");
  return { type, kind: kindOf(mediaType), required: requestBody.required, mediaType };
}

function answerOf(
  context: EmitContext,
  operation: Operation,
  names: OperationNames,
): AnswerSignature {
  const successes = operation.responses.filter(({ status }) => /^2(\d\d|XX)$/.test(status));
  const responses = successes.length > 0 ? successes : operation.responses.filter(isDefault);
  const contents = responses.flatMap(({ content }) => preferred(content) ?? []);
  const content = preferred(contents);
  if (!content || operation.method === "HEAD") {
    return { type: undefined, accept: "none", maybeEmpty: true, item: undefined };
  }
  const kind = kindOf(content.mediaType);
  const schemas = contents.filter((each) => kindOf(each.mediaType) === kind);
  const item = operation.pagination?.item;
  return {
    type: typeName(context, distinct(context, schemas), `${names.type}Response`, "response"),
    accept: kind === "form" ? "text" : kind,
    maybeEmpty: responses.some((response) => response.content.length === 0),
    item:
      item === undefined ? undefined : typeName(context, [item], `${names.type}Item`, "response"),
  };
}

function isDefault({ status }: Response): boolean {
  return status === "default";
}

/** The schemas of several answers, each once. */
function distinct({ document }: EmitContext, contents: readonly MediaType[]): Pointer[] {
  const byText = new Map<string, Pointer>();
  for (const { schema } of contents) {
    const text = JSON.stringify(schema === undefined ? {} : valueAt(document, schema));
    if (!byText.has(text)) byText.set(text, schema ?? "");
  }
  return [...byText.values()];
}

/** The media type to use of several: JSON, else a form, else the first. */
function preferred(content: readonly MediaType[]): MediaType | undefined {
  const ofKind = (kind: string) => content.find(({ mediaType }) => kindOf(mediaType) === kind);
  return ofKind("json") ?? ofKind("form") ?? content[0];
}

function kindOf(mediaType: string): BodySignature["kind"] {
  if (isJson(mediaType)) return "json";
  if (/^(multipart\/|application\/x-www-form-urlencoded)/i.test(mediaType)) return "form";
  return /^text\/|[/+]xml\b/i.test(mediaType) ? "text" : "blob";
}

export function isJson(mediaType: string): boolean {
  return /^(?:(?:application|text)\/(?:[\w.-]+\+)?json|\*\/\*)\s*(?:;|$)/i.test(mediaType);
}

function typeName(
  context: EmitContext,
  schemas: readonly Pointer[],
  alias: string,
  direction: "request" | "response",
): TypeName {
  const [schema = "", ...others] = schemas;
  const written = schema === "" ? undefined : valueAt(context.document, schema);
  const name = component(context, schema) ?? schemaName(refOf(written));
  if (others.length === 0 && name !== undefined && context.names.schemas.has(name)) {
    const leveled = context.usage.isLeveled(name) || context.usage.carriesLevels(name);
    return { name: context.types.reference(name, { direction }), leveled, declares: undefined };
  }
  return { name: alias, leveled: false, declares: schemas };
}

/** The component that a pointer itself points to. */
function component(context: EmitContext, pointer: Pointer): string | undefined {
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
    return code`${identifier(argument)}: ${pathType(context, signature, parameter, module)}`;
  });
  const paramsType = params && code`${module.type(params.type, "./types.js")}`;
  if (paramsType && params.required) declared.push(code`params: ${paramsType}`);
  if (body) {
    const optional = body.required ? nothing : code`?`;
    declared.push(code`body${optional}: ${bodyType(body, module)}`);
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

function bodyType({ kind, type }: BodySignature, module: Module): Code {
  if (kind === "text") return code`string`;
  return kind === "blob" ? code`Blob` : module.type(type.name, "./types.js");
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

function pathType(
  context: EmitContext,
  { names }: Signature,
  parameter: Parameter,
  module: Module,
): Code {
  const { schema, name } = parameter;
  const written = schema === undefined ? undefined : valueAt(context.document, schema);
  const component = schemaName(refOf(written));
  if (component !== undefined && context.names.schemas.has(component)) {
    return module.type(context.types.reference(component, { direction: "request" }), "./types.js");
  }
  if (isDeclaredForPath(context, parameter)) {
    return code`${module.type(`${names.type}Path`, "./types.js")}[${literal(name)}]`;
  }
  return written === undefined
    ? code`string`
    : context.types.type(written, { direction: "request" }).text;
}

/** Whether a path parameter's type is too much for a signature, and so a property of its own type. */
export function isDeclaredForPath({ document }: EmitContext, { schema }: Parameter): boolean {
  if (schema === undefined) return false;
  const written = valueAt(document, schema);
  const text = JSON.stringify(written);
  return refOf(written) === undefined && /"(?:\$ref|properties|additionalProperties)":/.test(text);
}
