// How an operation looks to its caller: the free function and the client's method agree on it.

import { choicesOf, type Kind, kindOf } from "../../document/media-types.js";
import { placesIn } from "../../document/openapi.js";
import type { MediaType, Operation, Parameter } from "../../model/model.js";
import { argumentName, type OperationNames } from "../names/names.js";
import { ownArguments } from "../names/reserved.js";
import { Taken } from "../names/taken.js";
import type { Code } from "../print/printer.js";
import { type AnswerSignature, answerOf } from "./answers.js";
import { operationComment } from "./comment.js";
import { type ErrorBody, errorBodiesOf } from "./error-bodies.js";
import { type SignatureContext, type TypeName, typeName } from "./type-names.js";

export interface Signature {
  readonly operation: Operation;
  readonly names: OperationNames;
  /** What the document says of it, for its function and for its method. */
  readonly doc: Code;
  /** Path parameters in the order of the path, with the names of their arguments. */
  readonly path: readonly PathArgument[];
  /** Query, header and cookie parameters; undefined where there are none. */
  readonly params: ParamsSignature | undefined;
  readonly body: BodySignature | undefined;
  readonly answer: AnswerSignature;
  /** The alias of the errors. */
  readonly error: string;
  /** The bodies of errors that the document describes. */
  readonly errorBodies: readonly ErrorBody[];
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
  readonly media: MediaType;
  /** The bodies that a call chooses among, this one first; none where it is the only one. */
  readonly choices: readonly Omit<BodySignature, "required" | "choices">[];
}

export function makeSignature(context: SignatureContext, operation: Operation): Signature {
  const names = context.names.operations.get(operation);
  if (!names) throw new Error(`operation without a name: ${operation.id}`);
  const path = pathArguments(operation);
  const body = bodyOf(context, operation, names);
  const answer = answerOf(context, operation, names);
  const documented = path.map(({ argument, parameter }) => {
    return { argument, text: parameter.description };
  });
  const { requestBody } = operation;
  if (body) documented.push({ argument: "body", text: requestBody?.description });
  return {
    operation,
    names,
    doc: operationComment(operation, documented),
    path,
    params: paramsOf(operation, names),
    body,
    answer,
    error: `${names.type}Error`,
    errorBodies: errorBodiesOf(context, operation, names),
    leveled: operation.recursion && answer.type?.leveled === true,
    iterable: operation.pagination?.iterable === true && answer.item !== undefined,
  };
}

/** What a call takes after its path parameters, in the order of its arguments. */
export function argumentsAfterPath({
  params,
  body,
}: Pick<Signature, "params" | "body">): ("params" | "body")[] {
  if (params && !params.required) return body ? ["body", "params"] : ["params"];
  return [...(params ? (["params"] as const) : []), ...(body ? (["body"] as const) : [])];
}

function paramsOf({ parameters }: Operation, names: OperationNames): ParamsSignature | undefined {
  const rest = parameters.filter(
    ({ in: place, option }) => place !== "path" && option === undefined,
  );
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
  const taken = new Taken(ownArguments);
  const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
  const order = placesIn(operation.path);
  return inPath
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
    .map((parameter) => ({ parameter, argument: argumentName(parameter.name, taken) }));
}

function bodyOf(
  context: SignatureContext,
  { requestBody }: Operation,
  names: OperationNames,
): BodySignature | undefined {
  const all = choicesOf(requestBody?.content ?? []).map((media) => {
    const { mediaType, schema } = media;
    const type = typeName(context, [schema], `${names.type}Body`, "request");
    return { type, kind: kindOf(mediaType), mediaType, media };
  });
  const [first] = all;
  if (!requestBody || !first) return undefined;
  return { ...first, required: requestBody.required, choices: all.length > 1 ? all : [] };
}
