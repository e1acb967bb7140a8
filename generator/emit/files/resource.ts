import type { Operation } from "../../model/model.js";
import { Paginations } from "../calls/paginations.js";
import { requestCode } from "../calls/request.js";
import type { Signature } from "../calls/signature.js";
import { printSignature } from "../calls/signature-code.js";
import type { EmitContext } from "../context.js";
import { Taken } from "../names/taken.js";
import { Module } from "../print/module.js";
import { type Code, code, comment, identifier, list, literal, Tag } from "../print/printer.js";

/** `operations.ts`: a free function for each operation, over a transport. */
export function emitOperations(context: EmitContext): Module {
  const module = new Module();
  const paginations = new Paginations();
  const { operations, schemas, requests } = context.names;
  // A type of the same name would be taken for the constant's where declarations are emitted.
  const taken = new Taken([
    ...[...operations.values()].map((names) => names.function),
    ...schemas.values(),
    ...requests.values(),
  ]);
  for (const signature of context.signatures.values()) {
    const constant = taken.claim(`${signature.names.function}Request`);
    const request = requestCode(context, signature, constant, module);
    module.add(emitErrorAlias(context, signature, module));
    if (request.declaration) module.add(request.declaration);
    module.add(emitFunction(context, signature, module, request.object, paginations));
  }
  for (const declaration of paginations.declarations(context, module)) module.add(declaration);
  return module;
}

function emitErrorAlias(context: EmitContext, signature: Signature, module: Module): Code {
  const names = signature.operation.errorCodes.map(literal);
  const callError = module.type(`${context.names.api}ErrorOf`, "./errors.js");
  const union =
    names.length === 0
      ? list("typeArguments", [code`never`])
      : list("typeArguments", [list("union", names)]);
  const about = comment(`What can go wrong in ${signature.names.function}.`);
  return code`${about}export type ${identifier(signature.error)} = ${callError}${union};`;
}

function emitFunction(
  context: EmitContext,
  signature: Signature,
  module: Module,
  request: Code,
  paginations: Paginations,
): Code {
  const { names, operation, leveled } = signature;
  const { parameters, result } = printSignature(context, signature, module, identifier);
  const transport = module.type(`${context.names.api}Transport`, "./transport.js");
  const level = context.api.recursion && module.type("RecursionLevel", "./levels.js");
  const generics =
    level && leveled ? code`<C extends ${level}, L extends ${level} = C>` : undefined;
  const over = level ? code`${transport}<${leveled ? identifier("C") : level}>` : transport;
  const { pagination } = operation;
  const call =
    pagination && signature.iterable
      ? code`new ${module.value("ListCall", context.runtime)}(transport, ${identifier(paginations.name(pagination))}, ${request})`
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
