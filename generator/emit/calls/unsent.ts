// What of an API does not reach it through openapi-fetch as the document says.
import { count } from "../../document/casing.js";
import { isJson, kindOf } from "../../document/media-types.js";
import { isMethod } from "../../document/methods.js";
import type { Node } from "../../document/node.js";
import { parametersOf } from "../../document/openapi.js";
import type { Api, Operation, Parameter, SecurityRequirement } from "../../model/model.js";
import type { Names } from "../names/names.js";
import { isPlainForm } from "./encoder.js";
import {
  encodingsOf,
  hasPartsWithin,
  jsonTypeOf,
  mayBe,
  mediaTypesOf,
  type Serialization,
  serializationOf,
  styleOf,
} from "./openapi-fetch.js";

/** Something that openapi-fetch sends in another way, or not at all. */
export interface Unsent {
  readonly node: Node;
  /** What happens, and what to call instead. */
  readonly message: string;
}

/** Where in an operation, and what is wrong there, as a sentence. */
interface Finding {
  readonly node: Node;
  readonly what: string;
}

/** Everything of an API that openapi-fetch does not send as the document says, each thing once. */
export function findUnsent(api: Api, names: Names): Unsent[] {
  const serialization = serializationOf(api);
  const found = new Map<string, Finding & { readonly operations: Operation[] }>();
  const add = (key: string, finding: Finding, operation: Operation): void => {
    const known = found.get(key);
    if (known) known.operations.push(operation);
    else found.set(key, { ...finding, operations: [operation] });
  };
  for (const operation of api.operations) {
    for (const finding of unsentOf(operation, serialization)) {
      add(`${finding.node.pointer} ${finding.what}`, finding, operation);
    }
    // Where each operation asks for its own credentials, all of them are told in one breath.
    const finding = unsentCredentials(operation, api);
    if (finding) add(finding.what, finding, operation);
  }
  return [...found.values()].map(({ node, what, operations }) => {
    return { node, message: `${what}; ${insteadOf(operations, names)}` };
  });
}

function insteadOf([operation, ...others]: readonly Operation[], names: Names): string {
  const { group, method = "" } = (operation && names.operations.get(operation)) ?? {};
  const call = group === undefined ? `${method}()` : `${group}.${method}()`;
  const rest = others.length === 0 ? "" : `, and so with ${count(others.length, "other method")}`;
  return `call ${call} of the client instead${rest}`;
}

function unsentOf(operation: Operation, serialization: Serialization): Finding[] {
  const { node, parameters, server } = operation;
  const nodes = parametersOf(operation).map((each) => each.node);
  const ofParameters = parameters.flatMap((parameter, index) => {
    const wrong = parameter.option === undefined ? unsentParameter(parameter, serialization) : [];
    return wrong.map((what) => ({ node: nodes[index] ?? node, what }));
  });
  const body = node.at("requestBody")?.target ?? node;
  if (!isMethod(operation.method.toLowerCase())) {
    return [{ node, what: `the method ${operation.method} is not offered` }];
  }
  return [
    ...ofParameters,
    ...unsentBody(operation, serialization).map((what) => ({ node: body, what })),
    ...(server === undefined ? [] : [{ node, what: `the server ${server} is not asked` }]),
  ];
}

/** A client of openapi-fetch sends the credentials that the document as a whole asks for. */
function unsentCredentials(operation: Operation, api: Api): Finding | undefined {
  const { node, security } = operation;
  if (security === undefined) return undefined;
  const offered = api.security.filter((schemes) => schemes.length > 0);
  const asked = security.filter((schemes) => schemes.length > 0);
  const areMet = offered.every((sent) => {
    return asked.some((schemes) => schemes.every((scheme) => sent.includes(scheme)));
  });
  if (areMet && offered.length > 0) return undefined;
  const place = node.at("security") ?? node;
  if (isNeeded(security)) {
    // Alternatives may differ in their scopes alone.
    const schemes = [...new Set(asked.map((each) => each.join(" and ")))].join(" or ");
    return { node: place, what: `the credentials ${schemes} are not sent` };
  }
  if (!isNeeded(api.security)) return undefined;
  return { node: place, what: "credentials are sent that the operation does not ask for" };
}

function isNeeded(security: readonly SecurityRequirement[]): boolean {
  return security.length > 0 && security.every((schemes) => schemes.length > 0);
}

/** What is wrong, each as a sentence. */
function unsentParameter(parameter: Parameter, serialization: Serialization): string[] {
  const { name, in: place, schema, mediaType, style, explode, allowReserved } = parameter;
  const it = `the ${place} parameter ${name}`;
  if (place === "cookie" || place === "querystring") return [`${it} is not sent`];
  // A parameter that is a document of its own is a text there, which the caller makes.
  const isText = mediaType !== undefined;
  const reserved = `the reserved characters of ${it} are encoded`;
  if (place === "path") {
    if (style === "label" || style === "matrix") return [`${it} is not written as ${style}`];
    if (explode && mayBe("object", schema)) return [`the objects of ${it} are not exploded`];
    return allowReserved ? [reserved] : [];
  }
  const wrong = isText || !hasPartsWithin(schema) ? [] : [`what is nested in ${it} is not written`];
  if (place === "header") {
    return !isText && mayBe("object", schema) ? [`the objects of ${it} are not written`] : wrong;
  }
  // They would end the name, or begin what is encoded.
  if (/[&=#+%\t\r\n]/.test(name)) wrong.push(`the name of ${it} is not encoded`);
  if (allowReserved) wrong.push(reserved);
  return isText ? wrong : [...wrong, ...unsentParts(parameter, serialization)];
}

function unsentParts(parameter: Parameter, serialization: Serialization): string[] {
  return (["array", "object"] as const).flatMap((part) => {
    const { style, explode } = styleOf(parameter, part);
    const sent = serialization[part];
    const isSent = style === sent.style && explode === sent.explode;
    if (isSent || !mayBe(part, parameter.schema)) return [];
    const parts = `the ${part === "array" ? "lists" : "objects"} of the query parameter`;
    const how = `${style}, ${explode ? "exploded" : "not exploded"}`;
    return [`${parts} ${parameter.name} are not written as ${how}`];
  });
}

function unsentBody(operation: Operation, { body, jsonType }: Serialization): string[] {
  const types = mediaTypesOf(operation);
  const isEncoded = encodingsOf(types).includes(body);
  const isNamed = body !== "json" || types.filter(isJson).map(jsonTypeOf).includes(jsonType);
  if (types.length > 0 && !(isEncoded && isNamed)) {
    return [`the body is not sent as ${types.join(" or ")}`];
  }
  return (operation.requestBody?.content ?? []).flatMap((media) => {
    const { mediaType } = media;
    const isSent = encodingsOf([mediaType]).includes(body);
    if (!isSent || isPlainForm({ kind: kindOf(mediaType), media })) return [];
    return [`the parts of the body are not written as ${mediaType} says here`];
  });
}
