// How an operation looks to its caller: the free function and the client's method agree on it.
import { schemaName, valueAt } from "../../document/json.js";
import type { MediaType, Operation, Parameter, Pointer, Response } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import { argumentName, type OperationNames } from "../names/names.js";
import { allowsObjectsOnly } from "../types/object-schema.js";
import { type Kind, kindOf, preferred } from "./media-types.js";

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
  readonly kind: Kind;
  readonly required: boolean;
  readonly mediaType: string;
}

export interface AnswerSignature {
  readonly type: TypeName | undefined;
  readonly accept: "json" | "text" | "blob" | "none";
  /** Whether a success without a body is declared, too. */
  readonly maybeEmpty: boolean;
  /** Whether JSON that is no object may be a success. */
  readonly anyJson: boolean;
  readonly item: TypeName | undefined;
  /** What kind of JSON is asked for, where it is not plain JSON. */
  readonly mediaType?: string | undefined;
}

/** The name of a type of `types.ts`, and whether it takes a level. */
export interface TypeName {
  readonly name: string;
  readonly leveled: boolean;
  /** The schemas to declare the name for, unless it is a component's own; several: a union. */
  readonly declares: readonly Pointer[] | undefined;
}

// Several files are emitted from the same ones.
const known = new WeakMap<Operation, Signature>();

export function signatureOf(context: EmitContext, operation: Operation): Signature {
  const found = known.get(operation) ?? makeSignature(context, operation);
  known.set(operation, found);
  return found;
}

function makeSignature(context: EmitContext, operation: Operation): Signature {
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
    return { type: undefined, accept: "none", maybeEmpty: true, anyJson: false, item: undefined };
  }
  const kind = kindOf(content.mediaType);
  const schemas = contents.filter((each) => kindOf(each.mediaType) === kind);
  const item = operation.pagination?.item;
  return {
    type: typeName(context, distinct(context, schemas), `${names.type}Response`, "response"),
    accept: kind === "form" ? "text" : kind,
    mediaType: kind === "json" ? specialJson(content) : undefined,
    maybeEmpty: responses.some((response) => response.content.length === 0),
    anyJson: !schemas.every(({ schema }) => {
      return schema !== undefined && allowsObjectsOnly(context.document, schema);
    }),
    item:
      item === undefined ? undefined : typeName(context, [item], `${names.type}Item`, "response"),
  };
}

function specialJson({ mediaType }: MediaType): string | undefined {
  return /^application\/json\b|\*/i.test(mediaType) ? undefined : mediaType;
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
    return { name: context.types.reference(name, direction), leveled, declares: undefined };
  }
  return { name: alias, leveled: false, declares: schemas };
}

/** The component that a pointer itself points to. */
function component(context: EmitContext, pointer: Pointer): string | undefined {
  const name = schemaName(pointer);
  return name !== undefined && context.names.schemas.has(name) ? name : undefined;
}

/** The reference that a value is, if it is one. */
export function refOf(value: unknown): string | undefined {
  const { $ref } = (typeof value === "object" && value !== null ? value : {}) as { $ref?: unknown };
  return typeof $ref === "string" ? $ref : undefined;
}
