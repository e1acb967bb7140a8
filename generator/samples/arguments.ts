// What a sample calls its operation with: every parameter that is required, the limit of a list, and
// the body.
import { isMultipart } from "../document/media-types.js";
import type { BodySignature, PathArgument, Signature } from "../emit/calls/signature.js";
import type { Api, Parameter } from "../model/model.js";
import { type Sampled, type SampleValue, sampleValue } from "./values.js";

/** A parameter with its value. */
export interface Given {
  readonly parameter: Parameter;
  /** The argument or the property that holds it. */
  readonly name: string;
  readonly value: SampleValue;
}

/** The arguments of one call. */
export interface SampleRequest {
  readonly path: readonly Given[];
  readonly params: readonly Given[];
  readonly body: SampleValue | undefined;
  /** The client options that have no variable of the environment and that a call cannot do without. */
  readonly options: readonly Given[];
  /** Whether a value of these was made up. */
  readonly madeUp: boolean;
}

export function requestOf(api: Api, signature: Signature): SampleRequest {
  let madeUp = false;
  const take = ({ value, madeUp: isInvented }: Sampled): SampleValue => {
    madeUp ||= isInvented;
    return value;
  };
  const given = (name: string, parameter: Parameter): Given => {
    return { parameter, name, value: take(parameterValue(parameter)) };
  };
  const path = signature.path.map(({ argument, parameter }: PathArgument) => {
    return given(argument, parameter);
  });
  const properties = signature.params?.properties ?? [];
  const params = properties
    .filter(({ parameter }) => parameter.required || isLimit(signature, parameter))
    .map(({ property, parameter }) => given(property, parameter));
  const body = signature.body && take(bodyValue(signature, signature.body));
  const options = optionsWithoutVariable(api, signature).map((parameter) => {
    return given(parameter.option ?? parameter.name, parameter);
  });
  return { path, params, body, options, madeUp };
}

function parameterValue({ name, schema, examples }: Parameter): Sampled {
  return sampleValue(schema, { name, examples });
}

/** The length of a page, where the document says which one to ask for. */
function isLimit({ operation }: Signature, parameter: Parameter): boolean {
  const { pagination } = operation;
  if (parameter.in !== "query" || parameter.name !== pagination?.limit) return false;
  return parameter.examples.length > 0 || !sampleValue(parameter.schema, parameter).madeUp;
}

function bodyValue({ operation }: Signature, { mediaType, kind }: BodySignature): Sampled {
  const content = operation.requestBody?.content.find((each) => each.mediaType === mediaType);
  const { schema, examples = [] } = content ?? {};
  const place = { name: "body", examples };
  if (kind === "json" || kind === "form") {
    return sampleValue(schema, { ...place, hasFiles: isMultipart(mediaType) });
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
