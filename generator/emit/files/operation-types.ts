import { carriesBytes } from "../../document/media-types.js";
import type { Parameter } from "../../model/model.js";
import { isDeclaredKind, isUnnamedForm } from "../calls/bodies.js";
import type { Signature } from "../calls/signature.js";
import { isDeclaredForPath } from "../calls/signature-code.js";
import type { TypeName } from "../calls/type-names.js";
import type { TypeSource } from "../calls/type-source.js";
import type { EmitContext } from "../context.js";
import type { Module } from "../print/module.js";
import { code, comment, identifier, Tag } from "../print/printer.js";
import { documentation } from "../types/documentation.js";
import type { SchemaProperty } from "../types/schemas.js";
import type { Bytes, Direction } from "../types/usage.js";
import { emitAnswerTypes } from "./answer-types.js";
import { emitBodies } from "./bodies.js";
import { declare, fromSchemas } from "./declare.js";

/** The types that an operation declares inline: of its parameters, its body and its answer. */
export function emitOperationTypes(
  context: EmitContext,
  signature: Signature,
  source: TypeSource,
  module: Module,
): void {
  const { names, body, answer } = signature;
  emitPath(context, signature, module);
  emitParams(context, signature, module);
  const add = (
    type: TypeName | undefined,
    direction: Direction,
    note: string,
    bytes: Bytes = "text",
  ): void => {
    if (type?.declares === undefined) return;
    const schemas = type.declares.map((node) => node?.value ?? {});
    const schema = schemas.length === 1 ? schemas[0] : { anyOf: schemas };
    const use = fromSchemas(module);
    module.add(declare(context, type.name, schema, { direction, use, bytes }, module, note));
  };
  if (body && isDeclaredKind(body.kind) && !isUnnamedForm(body)) {
    const bytes = carriesBytes(body.mediaType) ? "raw" : "text";
    add(body.type, "request", `The body of ${names.function}.`, bytes);
  }
  emitBodies(context, signature, module);
  emitAnswerTypes(context, signature, source, module);
  for (const { type } of signature.errorBodies) {
    add(type, "response", `What errors of ${names.function} say.`);
  }
  if (signature.iterable) add(answer.item, "response", `One item of ${names.function}.`);
}

function emitPath(context: EmitContext, { names, path }: Signature, module: Module): void {
  const properties = path
    .filter(({ parameter }) => isDeclaredForPath(parameter))
    .map(({ parameter }) => parameterProperty(parameter.name, parameter, module));
  if (properties.length === 0) return;
  const about = comment(`Path parameters of ${names.function}.`);
  const name = identifier(`${names.type}Path`);
  module.add(code`${about}export interface ${name} ${context.types.object(properties)}`);
}

function emitParams(context: EmitContext, { names, params }: Signature, module: Module): void {
  if (!params) return;
  const properties = params.properties.map(({ property, parameter }) => {
    return parameterProperty(property, parameter, module);
  });
  const about = comment(`The parameters of ${names.function}.`);
  const name = identifier(params.type);
  module.add(code`${about}export interface ${name} ${context.types.object(properties)}`);
}

function parameterProperty(name: string, parameter: Parameter, module: Module): SchemaProperty {
  const schema = parameter.schema?.value;
  const [text, ...rest] = documentation(schema);
  const deprecated = parameter.deprecated ? [new Tag("deprecated")] : [];
  return {
    name,
    schema,
    required: parameter.required,
    doc: comment(parameter.description ?? text, ...rest, ...deprecated),
    context: { direction: "request", use: fromSchemas(module) },
  };
}
