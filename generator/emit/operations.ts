import type { Operation, Pagination, Parameter } from "../model.js";
import type { EmitContext } from "./context.js";
import { Module } from "./module.js";
import {
  type Code,
  code,
  comment,
  identifier,
  join,
  literal,
  propertyName,
  Tag,
} from "./printer.js";
import { printSignature, type Signature, signatureOf } from "./signature.js";
import { securityCode } from "./transport.js";

/** `operations.ts`: a free function for each operation, over a transport. */
export function emitOperations(context: EmitContext): Module {
  const module = new Module();
  const paginations = new Map<string, string>();
  for (const operation of context.api.operations) {
    const signature = signatureOf(context, operation);
    module.add(emitErrorAlias(context, signature, module));
    module.add(emitFunction(context, signature, module, paginations));
  }
  for (const [text, name] of paginations) {
    const pagination = context.api.operations.find(
      (each) => paginationKey(each.pagination) === text,
    );
    if (pagination?.pagination)
      module.add(emitPagination(context, pagination.pagination, name, module));
  }
  return module;
}

function emitErrorAlias(context: EmitContext, signature: Signature, module: Module): Code {
  const catalog = context.api.errorCodes?.catalog ?? [];
  const names = signature.operation.errorCodes.flatMap((number) => {
    const found = catalog.find((entry) => entry.code === number);
    return found ? [literal(found.name)] : [];
  });
  const callError = module.type(`${context.names.api}CallError`, "./errors.js");
  const union = names.length === 0 ? code`never` : join(names, " | ");
  const about = comment(`What can go wrong in ${signature.names.function}.`);
  return code`${about}export type ${identifier(signature.error)} = ${callError}<${union}>;`;
}

function emitFunction(
  context: EmitContext,
  signature: Signature,
  module: Module,
  paginations: Map<string, string>,
): Code {
  const { names, operation, leveled } = signature;
  const { parameters, result } = printSignature(context, signature, module, identifier);
  const transport = module.type(`${context.names.api}Transport`, "./transport.js");
  const level = context.api.recursion && module.type("RecursionLevel", "./levels.js");
  const generics =
    level && leveled ? code`<Client extends ${level}, L extends ${level} = Client>` : undefined;
  const over = level ? code`${transport}<${leveled ? identifier("Client") : level}>` : transport;
  const request = code`{
  ${requestFields(context, signature)}
}`;
  const pages = signature.iterable && paginationName(operation.pagination, paginations);
  const call = pages
    ? code`transport.list(${request}, ${identifier(pages)})`
    : code`transport.call(${request})`;
  return code`${operationComment(operation)}export function ${identifier(names.function)}${generics}(
  ${[code`transport: ${over},`, ...parameters.map((parameter) => code`${parameter},`)]}
): ${result} {
  return ${call};
}`;
}

/** The document's own text, and the request that it is about. */
export function operationComment(operation: Operation, brief = false): Code {
  const { summary, description, method, path, deprecated } = operation;
  const paragraphs = brief ? [summary ?? description?.split(/\n\s*\n/)[0]] : [summary, description];
  return comment(
    ...paragraphs,
    `\`${method} ${path}\``,
    deprecated ? new Tag("deprecated") : undefined,
  );
}

function requestFields(context: EmitContext, signature: Signature): Code[] {
  const { operation, path, params, body, answer } = signature;
  const pathParams = path.map(({ parameter, argument }) => {
    return parameter.name === argument
      ? identifier(argument)
      : code`${propertyName(parameter.name)}: ${identifier(argument)}`;
  });
  const pathStyles = path.flatMap(({ parameter }) => pathStyle(parameter));
  const styles = operation.parameters.flatMap(parameterStyle);
  const bodyType =
    body && !/^application\/json$/i.test(body.mediaType) ? body.mediaType : undefined;
  const codes = operation.errorCodes.map((number) => code`${number}`);
  const fields: (Code | undefined | false)[] = [
    code`method: ${literal(operation.method)}`,
    code`path: ${literal(operation.path)}`,
    pathParams.length > 0 && code`pathParams: { ${join(pathParams, ", ")} }`,
    pathStyles.length > 0 && code`pathStyles: { ${join(pathStyles, ", ")} }`,
    params && code`params`,
    styles.length > 0 && code`parameters: { ${join(styles, ", ")} }`,
    body && code`body`,
    bodyType !== undefined && code`contentType: ${literal(bodyType)}`,
    answer.accept !== "json" && code`accept: ${literal(answer.accept)}`,
    codes.length > 0 && code`errors: [${join(codes, ", ")}]`,
    operation.security && code`security: ${securityCode(context, operation.security)}`,
    code`options`,
  ];
  return fields.flatMap((each) => (each ? [code`${each},`] : []));
}

function pathStyle({ name, style, explode }: Parameter): Code[] {
  if (style !== "label" && style !== "matrix") return [];
  const exploded = explode ? code`, explode: true` : undefined;
  return [code`${propertyName(name)}: { style: ${literal(style)}${exploded} }`];
}

/** Nothing for a query parameter in `form` style that is exploded: that is what the runtime does. */
function parameterStyle(parameter: Parameter): Code[] {
  const { name, in: place, style, explode, allowReserved, mediaType } = parameter;
  const styles = ["spaceDelimited", "pipeDelimited", "deepObject"];
  const fields: (Code | false | undefined)[] = [
    (place === "header" || place === "cookie") && code`in: ${literal(place)}`,
    place === "query" &&
      style !== undefined &&
      styles.includes(style) &&
      code`style: ${literal(style)}`,
    place === "query" && explode === false && (style ?? "form") === "form" && code`explode: false`,
    place === "query" && explode === true && /Delimited$/.test(style ?? "") && code`explode: true`,
    place === "header" && explode === true && code`explode: true`,
    allowReserved && code`allowReserved: true`,
    mediaType !== undefined && code`content: "json"`,
  ];
  const present = fields.flatMap((each) => (each ? [each] : []));
  if (place === "path" || present.length === 0) return [];
  return [code`${propertyName(name)}: { ${join(present, ", ")} }`];
}

function paginationKey(pagination: Pagination | undefined): string {
  if (!pagination) return "";
  const { item: _item, limit: _limit, iterable: _iterable, ...rest } = pagination;
  return JSON.stringify(rest);
}

function paginationName(
  pagination: Pagination | undefined,
  known: Map<string, string>,
): string | undefined {
  if (!pagination) return undefined;
  const key = paginationKey(pagination);
  const base = pagination.style === "cursor" ? "cursorPages" : "offsetPages";
  const taken = [...known.values()].filter((name) => name.startsWith(base)).length;
  const name = known.get(key) ?? (taken === 0 ? base : `${base}${taken + 1}`);
  known.set(key, name);
  return name;
}

function emitPagination(
  { runtime }: EmitContext,
  pagination: Pagination,
  name: string,
  module: Module,
): Code {
  const fields =
    pagination.style === "cursor"
      ? [
          code`style: "cursor"`,
          code`items: ${literal(pagination.items)}`,
          code`hasMore: ${literal(pagination.hasMore)}`,
          code`from: ${literal(pagination.from)}`,
          code`after: ${literal(pagination.after)}`,
          ...(pagination.before === undefined ? [] : [code`before: ${literal(pagination.before)}`]),
        ]
      : [
          code`style: "offset"`,
          code`items: ${literal(pagination.items)}`,
          code`offset: ${literal(pagination.offset)}`,
          code`total: ${literal(pagination.total)}`,
        ];
  const type = module.type("Pagination", runtime);
  return code`const ${identifier(name)}: ${type} = {
  ${fields.map((each) => code`${each},`)}
};`;
}
