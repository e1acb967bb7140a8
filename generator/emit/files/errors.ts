import type { ErrorCode, ErrorCodes } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import { Module } from "../print/module.js";
import {
  block,
  type Code,
  code,
  comment,
  identifier,
  list,
  literal,
  propertyName,
} from "../print/printer.js";

/** The name of the constant that maps code names to numbers. */
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
  emitClasses(context, module, errorName);
  return module;
}

function codeLine({ code: number, name, description }: ErrorCode): Code {
  return code`${comment(description)}${propertyName(name)}: ${number},`;
}

function emitCatalog({ names, api }: EmitContext, catalog: readonly ErrorCode[]): Code {
  const lines = catalog.map(({ code: number, name, status, description }) => {
    const fields = [
      code`name: ${literal(name)}`,
      code`status: ${status}`,
      code`description:${list("body", [literal(description)])}`,
    ];
    return code`${number}: ${list("object", fields)},`;
  });
  const about = `What the document of ${api.title} says of each code, by number.`;
  return code`${comment(about)}export const ${identifier(`${names.apiCamel}ErrorCatalog`)} = ${block(lines)} as const;`;
}

function emitClasses({ names, api, runtime }: EmitContext, module: Module, errorName: Code): void {
  const error = identifier(`${names.api}Error`);
  const name = literal(`${names.api}Error`);
  const about = comment(`An answer outside 2xx. Source: ${api.title}.`);
  const codeType = api.errorCodes.code ? "" : " The HTTP status is the code.";
  module.add(code`${about}export class ${error} extends ${module.value("ApiError", runtime)} {
  override readonly name: string = ${name};
  ${comment(`The code's name, or "unknown" where the operation does not declare the code.${codeType}`)}declare readonly codeName: ${errorName} | "unknown";
}`);
  const narrowed = identifier(`${names.api}ErrorOf`);
  module.add(code`${comment("The error narrowed to the codes that an operation declares.")}export interface ${narrowed}<Name extends ${errorName}>${list("body", [code`extends ${error}`])} {
  readonly codeName: Name | "unknown";
}`);
}

/** How the runtime reads an error body. */
export function emitErrorDescription(context: EmitContext, module: Module): Code {
  const { errorCodes } = context.api;
  const error = module.value(`${context.names.api}Error`, "./errors.js");
  const codes = module.value(codesName(context), "./errors.js");
  return code`{
  Error: ${error},
  codes: ${codes},
  ${keys(identifier("code"), errorCodes.code)}
  ${keys(identifier("message"), errorCodes.message)}
}`;
}

function keys(name: Code, path: ErrorCodes["code"]): Code | undefined {
  if (path === undefined) return undefined;
  return code`${name}: ${literal(path.join("/"))},`;
}
