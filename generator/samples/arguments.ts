// What a sample calls its operation with: every parameter that is required, the limit of a list, and
// the body.
import { isMultipart } from "../document/media-types.js";
import type { PathArgument, Signature } from "../emit/calls/signature.js";
import type { Api, Parameter } from "../model/model.js";
import type { SampleBody } from "./body.js";
import { type Sampled, type SampleValue, sampleValue } from "./values.js";

/** A parameter with its value. */
export interface Given {
  readonly parameter: Parameter;
  /** The argument or the property that holds it. */
  readonly name: string;
  readonly value: SampleValue;
}

/** What a call may choose of what an operation takes and gives. */
export interface Choice {
  /** The media type of the body. */
  readonly contentType?: string;
  /** The media type of the answer. */
  readonly accept?: string;
}

/** The arguments of one call. */
export interface SampleRequest {
  readonly path: readonly Given[];
  readonly params: readonly Given[];
  readonly body: SampleBody | undefined;
  /** What the call chooses; nothing where it leaves the choice to the client. */
  readonly choice: Choice;
  /** The media type to ask for, where there are several. */
  readonly accept: string | undefined;
  /** The client options that have no variable of the environment and that a call cannot do without. */
  readonly options: readonly Given[];
  /** Whether a value of these was made up. */
  readonly madeUp: boolean;
}

/** The choices of an operation beside those that a client makes. */
export function choicesIn({ body, answer }: Signature): Choice[] {
  const [, ...bodies] = body?.choices ?? [];
  const [, ...answers] = answer.choices;
  return [
    ...bodies.map(({ mediaType }) => ({ contentType: mediaType })),
    ...answers.map(({ mediaType }) => ({ accept: mediaType })),
  ];
}

export function requestOf(api: Api, signature: Signature, choice: Choice = {}): SampleRequest {
  let madeUp = false;
  const take = ({ value, madeUp: isInvented }: Sampled): SampleValue => {
    madeUp ||= isInvented;
    return value;
  };
  const given = (name: string, parameter: Parameter, { bigints }: Pick<Api, "bigints">): Given => {
    return { parameter, name, value: take(parameterValue(parameter, bigints)) };
  };
  const path = signature.path.map(({ argument, parameter }: PathArgument) => {
    return given(argument, parameter, api);
  });
  const properties = signature.params?.properties ?? [];
  const params = properties
    .filter(({ parameter }) => parameter.required || isLimit(signature, parameter))
    .map(({ property, parameter }) => given(property, parameter, api));
  const sent = bodyOf(signature, choice);
  const body = sent && { signature: sent, value: take(bodyValue(sent, api)) };
  const accept = choice.accept ?? signature.answer.choices[0]?.mediaType;
  const options = optionsWithoutVariable(api, signature).map((parameter) => {
    // What is set once is never a bigint.
    return given(parameter.option ?? parameter.name, parameter, { bigints: false });
  });
  return { path, params, body, choice, accept, options, madeUp };
}

function parameterValue({ name, schema, examples }: Parameter, bigints: boolean): Sampled {
  return sampleValue(schema, { name, examples, bigints });
}

/** The length of a page, where the document says which one to ask for. */
function isLimit({ operation }: Signature, parameter: Parameter): boolean {
  const { pagination } = operation;
  if (parameter.in !== "query" || parameter.name !== pagination?.limit) return false;
  return parameter.examples.length > 0 || !sampleValue(parameter.schema, parameter).madeUp;
}

function bodyOf({ body }: Signature, { contentType }: Choice): SampleBody["signature"] | undefined {
  const chosen = body?.choices.find(({ mediaType }) => mediaType === contentType);
  return chosen ?? body;
}

function bodyValue(
  { kind, mediaType, media }: SampleBody["signature"],
  { bigints }: Pick<Api, "bigints">,
): Sampled {
  const { schema, examples } = media;
  if (kind === "json" || kind === "form") {
    const hasFiles = isMultipart(mediaType);
    return sampleValue(schema, { name: "body", examples, hasFiles, bigints });
  }
  const [text] = examples;
  if (typeof text === "string") return { value: text, madeUp: false };
  return { value: kind === "text" ? "Some text" : "The content of a file", madeUp: true };
}

function optionsWithoutVariable({ headerOptions }: Api, { operation }: Signature): Parameter[] {
  return operation.parameters.filter(({ option: name }) => {
    const owner = headerOptions.find(({ option }) => option.name === name);
    const isSet = owner?.option.env !== undefined || owner?.default !== undefined;
    return owner?.required === true && !isSet;
  });
}
