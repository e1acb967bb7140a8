// What an emitted operation tells the runtime about its request.

import { child } from "../../document/json.js";
import { isJson, isRange, kindOf } from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import { compositions, hasItems, typesOf } from "../../document/schemas.js";
import type { Parameter } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import { field } from "../print/field.js";
import type { Module } from "../print/module.js";
import { type Code, code, identifier, list, literal, propertyName } from "../print/printer.js";
import { answerFields } from "./answer-code.js";
import { choiceEncoder, isChosen } from "./bodies.js";
import { encoderCode } from "./encoder.js";
import { securityCode } from "./security.js";
import type { BodySignature, Signature } from "./signature.js";

export interface RequestCode {
  /** The object that describes the request. */
  readonly object: Code;
  /** What of it is declared above the function, where it is too much for the function's body. */
  readonly declaration: Code | undefined;
}

interface Field {
  readonly code: Code;
  /** Whether it depends on the arguments of the call. */
  readonly given?: true;
}

const mostFields = 10;
const widestField = 92;

/** `errors` lists the names of the codes that the operation declares. */
export function requestCode(
  context: EmitContext,
  signature: Signature,
  errors: Code | undefined,
  module: Module,
): RequestCode {
  const fields = fieldsOf(context, signature, errors, module);
  const isLong = fields.some((field) => field.code.edges.first > widestField);
  if (fields.length <= mostFields && !isLong) {
    return { object: objectOf(fields), declaration: undefined };
  }
  const name = identifier(context.constants.claim(`${signature.names.function}Request`));
  const declaration = code`const ${name} = ${objectOf(fields.filter(({ given }) => !given))} as const;`;
  const spread = { code: code`...${name}` };
  return { object: objectOf([spread, ...fields.filter(({ given }) => given)]), declaration };
}

function objectOf(fields: readonly Field[]): Code {
  return code`{
  ${fields.map((field) => code`${field.code},`)}
}`;
}

function fieldsOf(
  context: EmitContext,
  signature: Signature,
  errors: Code | undefined,
  module: Module,
): Field[] {
  const { operation, path, params, body } = signature;
  const pathParams = path.map(({ parameter, argument }) => {
    return parameter.name === argument
      ? identifier(argument)
      : code`${propertyName(parameter.name)}: ${identifier(argument)}`;
  });
  const styles = [
    ...path.flatMap(({ parameter }) => pathStyle(parameter)),
    ...(params?.properties ?? []).flatMap(({ property, parameter }) => {
      return parameterStyle(context, property, parameter, module);
    }),
  ];
  const secrets = context.marks.secretsOf(operation, module);
  const fields: (Field | undefined | false)[] = [
    { code: field("id", operation.id) },
    { code: field("method", operation.method) },
    { code: field("path", operation.path) },
    operation.server !== undefined && { code: field("server", operation.server) },
    pathParams.length > 0 && { code: code`pathParams: ${list("object", pathParams)}`, given: true },
    params && { code: code`params`, given: true },
    styles.length > 0 && {
      // The mark is for bundlers, where this is declared above the function.
      code: code`styles: /* @__PURE__ */ ${module.value("styles", context.runtime)}(${list("object", styles)})`,
    },
    body && { code: code`body`, given: true },
    ...(body ? bodyFields(context, body, module) : []),
    ...answerFields(context, signature, module),
    ...context.integers.fieldsOf(operation, module).map((each) => ({ code: each })),
    errors && { code: code`errors: ${errors}` },
    operation.security && { code: code`security: ${securityCode(context, operation.security)}` },
    secrets && {
      code: code`secrets: /* @__PURE__ */ ${module.value("marked", context.runtime)}(${secrets})`,
    },
    { code: code`options`, given: true },
  ];
  return fields.flatMap((field) => (field ? [field] : []));
}

/** The runtime's encoder, and the media type where it is not its own. */
function bodyFields(context: EmitContext, body: BodySignature, module: Module): Field[] {
  if (isChosen(body)) {
    return [
      { code: code`encode: ${choiceEncoder(context, body, module)}` },
      { code: code`contentType: options?.contentType`, given: true },
    ];
  }
  const type = contentTypeOf(body);
  return [
    { code: code`encode: ${encoderCode(context, body, module)}` },
    ...(type === undefined ? [] : [{ code: field("contentType", type) }]),
  ];
}

/** Undefined for plain JSON and forms, and for a range of types, of which a `Blob` names its own. */
function contentTypeOf({ mediaType, kind }: BodySignature): string | undefined {
  if (mediaType.toLowerCase() === "application/json" || kind === "form") return undefined;
  if (!isRange(mediaType)) return mediaType;
  return kind === "text" ? "text/plain" : undefined;
}

/** Nothing for a path parameter in `simple` style that is encoded, not exploded and has no parts. */
function pathStyle(parameter: Parameter): Code[] {
  const { name, style, explode, allowReserved, schema, mediaType } = parameter;
  if (mediaType !== undefined && isJson(mediaType)) {
    return [code`${propertyName(name)}: { content: "json" }`];
  }
  const fields = [
    ...(style === "label" || style === "matrix" ? [code`style: ${literal(style)}`] : []),
    ...(explode ? [code`explode: true`] : []),
    ...(allowReserved ? [code`allowReserved: true`] : []),
  ];
  if (fields.length === 0 && !hasParts(schema)) return [];
  const all = fields.length === 0 ? [code`in: "path"`] : fields;
  return [code`${propertyName(name)}: ${list("object", all)}`];
}

/** Whether values of a schema may be lists or objects. */
function hasParts(schema: Node | undefined): boolean {
  const value = schema?.target?.value;
  const types = typesOf(value);
  if (types.includes("array") || types.includes("object")) return true;
  const hints = ["properties", "additionalProperties", ...compositions];
  return (
    types.length === 0 && (hasItems(value) || hints.some((key) => child(value, key) !== undefined))
  );
}

/** Nothing for a query parameter in `form` style that is exploded: that is what the runtime does. */
function parameterStyle(
  context: EmitContext,
  property: string,
  parameter: Parameter,
  module: Module,
): Code[] {
  const { name, in: place, allowReserved, mediaType } = parameter;
  const writer = writerOf(context, parameter, module);
  if (writer) {
    const own = property === name ? [] : [field("name", name)];
    return [code`${propertyName(property)}: ${list("object", [...writer, ...own])}`];
  }
  const fields: (Code | false)[] = [
    place !== "query" && code`in: ${literal(place)}`,
    ...(place === "query" ? queryStyle(parameter) : []),
    place === "header" && parameter.explode === true && code`explode: true`,
    allowReserved && code`allowReserved: true`,
    mediaType !== undefined && isJson(mediaType) && code`content: "json"`,
    property !== name && field("name", name),
  ];
  const present = fields.flatMap((each) => (each ? [each] : []));
  return present.length === 0 ? [] : [code`${propertyName(property)}: ${list("object", present)}`];
}

/** What writes a query as a whole, and cookies as they are; undefined for all other parameters. */
function writerOf(
  context: EmitContext,
  { in: place, media, style, explode }: Parameter,
  module: Module,
): Code[] | undefined {
  if (place === "querystring" && media) {
    const encoder = encoderCode(context, { kind: kindOf(media.mediaType), media }, module);
    const whole = module.value("wholeQuery", context.runtime);
    return [code`write: /* @__PURE__ */ ${whole}(${encoder})`];
  }
  if (place !== "cookie" || style !== "cookie") return undefined;
  const plain = code`write: ${module.value("plainCookies", context.runtime)}`;
  return explode === false ? [plain, code`explode: false`] : [plain];
}

function queryStyle({ style = "form", explode }: Parameter): Code[] {
  if (style === "form") return explode === false ? [code`explode: false`] : [];
  if (style === "deepObject") return [code`style: "deepObject"`];
  if (style !== "spaceDelimited" && style !== "pipeDelimited") return [];
  return [code`style: ${literal(style)}`, ...(explode ? [code`explode: true`] : [])];
}
