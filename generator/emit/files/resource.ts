import { errorType } from "../calls/error-type.js";
import { ErrorLists } from "../calls/errors.js";
import { Paginations } from "../calls/paginations.js";
import { requestCode } from "../calls/request.js";
import type { Signature } from "../calls/signature.js";
import { printSignatures, typeParameters } from "../calls/signature-code.js";
import type { TypeSource } from "../calls/type-source.js";
import type { EmitContext } from "../context.js";
import type { ResourceNames } from "../names/resources.js";
import { Module } from "../print/module.js";
import {
  assigned,
  type Code,
  code,
  comment,
  identifier,
  join,
  list,
  nothing,
  propertyName,
} from "../print/printer.js";
import { emitGroup } from "./group.js";
import { emitOperationTypes } from "./operation-types.js";

/** A file of `resources/`: the operations in it. */
export interface Resource {
  readonly names: ResourceNames;
  readonly signatures: readonly Signature[];
}

/** What the operations of a file share. */
interface Shared {
  readonly paginations: Paginations;
  readonly errorLists: ErrorLists;
  readonly source: TypeSource;
}

/** The operations by file, in the order of the document. */
export function resourcesOf({ names, signatures }: EmitContext): Resource[] {
  const files = new Map<ResourceNames, Signature[]>();
  for (const [operation, signature] of signatures) {
    const resource = names.resources.get(operation);
    const known = resource && files.get(resource);
    if (known) known.push(signature);
    else if (resource) files.set(resource, [signature]);
  }
  return [...files].map(([file, own]) => ({ names: file, signatures: own }));
}

/** Everything of one tag: the interface of its group, and for each operation types and function. */
export function emitResource(context: EmitContext, { names, signatures }: Resource): Module {
  const module = new Module(1);
  const shared: Shared = {
    paginations: new Paginations(),
    errorLists: new ErrorLists(context),
    source: {
      runtime: (name) => module.type(name, context.runtime),
      schema: (name) => module.type(name, "./schemas.js"),
      own: identifier,
    },
  };
  // Those at top level stand in the client's interface.
  const methods = signatures.filter((each) => each.names.group !== undefined);
  if (methods.length > 0) module.add(emitGroup(context, methods, shared.source, module));
  for (const { operation, iterable } of signatures) {
    if (operation.pagination && iterable) shared.paginations.name(operation.pagination);
  }
  for (const each of shared.paginations.declarations(context, module)) module.add(each);
  for (const signature of signatures) shared.errorLists.names(signature, module);
  for (const each of shared.errorLists.declarations()) module.add(each);
  for (const signature of signatures) emitOperation(context, signature, shared, module);
  // A path that is another one by reference has its operations once more, and their errors are the same.
  const byId = new Map<string, string>();
  for (const { operation, error } of signatures) {
    if (!byId.has(operation.id)) byId.set(operation.id, error);
  }
  const errors = [...byId].map(([id, error]) => {
    return code`${propertyName(id)}: ${identifier(error)};`;
  });
  const about = comment("The errors of these operations, by their ids.");
  module.add(code`${about}export interface ${identifier(names.errors)} {
  ${errors}
}`);
  return module;
}

function emitOperation(
  context: EmitContext,
  signature: Signature,
  { paginations, errorLists, source }: Shared,
  module: Module,
): void {
  const codes = errorLists.names(signature, module);
  const request = requestCode(context, signature, codes?.value, module);
  emitOperationTypes(context, signature, source, module);
  const about = comment(`The errors that ${signature.names.function} answers with.`);
  const type = errorType(context, signature, codes, { module, source });
  module.add(code`${about}export type ${identifier(signature.error)} =${assigned(type)};`);
  if (request.declaration) module.add(request.declaration);
  module.add(emitFunction(context, signature, request.object, paginations, source, module));
}

function emitFunction(
  context: EmitContext,
  signature: Signature,
  request: Code,
  paginations: Paginations,
  source: TypeSource,
  module: Module,
): Code {
  const { names, operation, leveled, doc } = signature;
  const transport = module.type(`${context.names.api}Transport`, "./transport.js");
  const level = context.api.recursion && module.type("RecursionLevel", "./levels.js");
  const levels = level && leveled ? [code`C extends ${level}`, code`L extends ${level} = C`] : [];
  const over = level ? code`${transport}<${leveled ? identifier("C") : level}>` : transport;
  const { pagination } = operation;
  const call =
    pagination && signature.iterable
      ? code`new ${module.value("ListCall", context.runtime)}(transport, ${identifier(paginations.name(pagination))}, ${request})`
      : code`transport.call(${request})`;
  const heads = printSignatures(context, signature, source).map((printed) => {
    const generics = typeParameters([...levels, ...printed.generics]);
    const given = list("arguments", [code`transport: ${over}`, ...printed.parameters]);
    return code`export function ${identifier(names.function)}${generics}${given}: ${printed.result}`;
  });
  const implementation = heads.at(-1) ?? nothing;
  const overloads = heads.length > 1 ? heads.map((head) => code`${doc}${head};\n`) : [];
  const about = overloads.length > 0 ? nothing : doc;
  return code`${join(overloads, "")}${about}${implementation} {
  return ${call};
}`;
}
