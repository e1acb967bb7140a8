import { isProblem } from "../../document/media-types.js";
import { errorResponsesOf } from "../../document/openapi.js";
import type { Api, ErrorCode, ErrorCodes } from "../../model/model.js";
import { errorList } from "../calls/errors.js";
import type { EmitContext } from "../context.js";
import { field } from "../print/field.js";
import { Module } from "../print/module.js";
import {
  block,
  type Code,
  code,
  comment,
  identifier,
  join,
  list,
  literal,
  nothing,
  propertyName,
} from "../print/printer.js";

/** The name of the constant that maps names to codes. */
export function codesName({ names, api }: EmitContext): string {
  return `${names.api}Error${api.errorCodes.code ? "Code" : "Status"}`;
}

/** `errors.ts`: the catalogue, the API's error class, and that class narrowed to some codes. */
export function emitErrors(context: EmitContext): Module {
  const module = new Module();
  const { api, names } = context;
  const codes = identifier(codesName(context));
  const catalog = api.errorCodes.catalog;
  const what = api.errorCodes.code ? "error codes" : "error statuses";
  module.add(
    code`${comment(`${names.api} ${what}, by name.`)}export const ${codes} = ${block(catalog.map(codeLine))} as const;`,
  );
  const anyCode = list("body", [code`(typeof ${codes})[keyof typeof ${codes}]`]);
  module.add(code`export type ${codes} =${anyCode};`);
  const errorName = identifier(`${names.api}ErrorName`);
  module.add(
    code`${comment(`The names of ${names.api} ${what}.`)}export type ${errorName} = keyof typeof ${codes};`,
  );
  module.add(emitCatalog(context, catalog));
  for (const each of emitSets(context)) module.add(each);
  module.add(emitClass(context, module, errorName));
  for (const each of emitNarrowed(context, module)) module.add(each);
  module.add(emitErrorsById(context, module) ?? nothing);
  return module;
}

function codeLine({ code: value, name, description }: ErrorCode): Code {
  return code`${comment(description)}${field(name, value)},`;
}

function emitCatalog({ names, api }: EmitContext, catalog: readonly ErrorCode[]): Code {
  const lines = catalog.map(({ code: value, name, status, description }) => {
    const fields = [
      field("name", name),
      status === undefined ? code`status: undefined` : field("status", status),
      field("description", description),
    ];
    return code`${codeKey(value)}: ${list("object", fields)},`;
  });
  const by = api.errorCodes.type === "number" ? ", by number" : "";
  const about = `What the document of ${api.title} says of each code${by}.`;
  return code`${comment(about)}export const ${identifier(`${names.apiCamel}ErrorCatalog`)} = ${block(lines)} as const;`;
}

/** A code as the name of a property. A text of digits stays one, and a number with a sign has to be quoted. */
function codeKey(value: number | string): Code {
  return typeof value === "number" && value >= 0 ? code`${value}` : propertyName(String(value));
}

function emitClass(context: EmitContext, module: Module, errorName: Code): Code {
  const { names, api, runtime } = context;
  const error = identifier(`${names.api}Error`);
  const name = literal(`${names.api}Error`);
  const about = comment(`An answer outside 2xx. Source: ${api.title}.`);
  const codeType = api.errorCodes.code ? "" : " The HTTP status is the code.";
  const codeName = comment(
    `The code's name, or "unknown" where the operation does not declare the code.${codeType}`,
  );
  const fields = code`override readonly name: string = ${name};
declare readonly code: ${typeOfCode[api.errorCodes.type]} | undefined;
${codeName}declare readonly codeName: ${errorName} | "unknown";`;
  const guard = api.operations.length === 0 ? [] : [emitGuard(context)];
  return code`${about}export class ${error} extends ${module.value("ApiError", runtime)} {
  ${join([fields, ...guard], "\n\n")}
}`;
}

const typeOfCode = { number: code`number`, string: code`string` } as const;

/** Tells the errors of one operation. */
function emitGuard({ names }: EmitContext): Code {
  const error = identifier(`${names.api}Error`);
  const errors = identifier(`${names.api}Errors`);
  const about = comment(
    "Whether something is the error of an operation, by the operation's id in the document.",
  );
  const given = list("arguments", [code`error: unknown`, code`operation: N`]);
  return code`${about}static is<N extends keyof ${errors}>${given}: error is ${errors}[N] {
  return error instanceof ${error} && error.operation === operation;
}`;
}

/** The class narrowed to statuses with one body, and to those that the document says nothing of. */
function emitNarrowed({ names, api, runtime }: EmitContext, module: Module): Code[] {
  const { isDeclared } = api.errorCodes;
  const error = identifier(`${names.api}Error`);
  const name = isDeclared ? [code`Name extends ${identifier(`${names.api}ErrorName`)}`] : [];
  const codeName = isDeclared ? code`readonly codeName: Name | "unknown";` : undefined;
  const interfaceOf = (suffix: string, own: readonly Code[], fields: Code): Code => {
    const parameters = list("typeParameters", [...name, ...own]);
    return code`export interface ${identifier(names.api + suffix)}${parameters}${list("heritage", [error])} {
  ${codeName}
  ${fields}
}`;
  };
  const body = isDeclared ? code`Body = unknown` : code`Body`;
  const described = code`readonly status: Status;
readonly body: Body | undefined;`;
  const others = code`readonly status: Exclude<${module.type("ErrorStatus", runtime)}, Described>;
readonly body: unknown;`;
  return [
    code`${comment("An error at a status that the operation describes.")}${interfaceOf("ErrorOf", [code`Status extends number`, body], described)}`,
    code`${comment("An error at any other status.")}${interfaceOf("OtherError", [code`Described extends number`], others)}`,
  ];
}

/** The errors of every operation, by its id. */
function emitErrorsById({ names, api }: EmitContext, module: Module): Code | undefined {
  const resources = [...new Set(names.resources.values())];
  if (resources.length === 0) return undefined;
  const bases = resources.map(({ errors, file }) => module.type(errors, `./resources/${file}.js`));
  const about = comment(`The errors of each operation of ${api.title}, by the operation's id.`);
  return code`${about}export interface ${identifier(`${names.api}Errors`)}${list("heritage", bases)} {}`;
}

/** The lists of names that several operations refer to. */
function emitSets({ names, sharedSets }: EmitContext): Code[] {
  return [...sharedSets].flatMap(([set, members]) => {
    const { value, type } = errorList(names.errorSets.get(set) ?? set, members);
    const about = comment(`The codes of the set "${set}".`);
    return [code`${about}export ${value}`, code`export ${type}`];
  });
}

/** How the runtime reads an error body. */
export function emitErrorDescription(context: EmitContext, module: Module): Code {
  const { errorCodes } = context.api;
  const error = module.value(`${context.names.api}Error`, "./errors.js");
  const codes = module.value(codesName(context), "./errors.js");
  return code`{
  Error: ${error},
  codes: ${codes},
  ${keys("code", errorCodes.code)}
  ${keys("message", errorCodes.message)}
  ${declaresProblems(context.api) ? code`problem: true,` : undefined}
}`;
}

/** Whether error bodies are problem documents by the document's own word. */
function declaresProblems({ operations }: Api): boolean {
  const errors = operations.flatMap(({ responses }) => errorResponsesOf(responses));
  return errors.some(({ content }) => content.some(({ mediaType }) => isProblem(mediaType)));
}

function keys(name: string, path: ErrorCodes["code"]): Code | undefined {
  if (path === undefined) return undefined;
  return code`${field(name, path.join("/"))},`;
}
