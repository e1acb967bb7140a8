import type { Signature } from "../calls/signature.js";
import { printSignatures, typeParameters } from "../calls/signature-code.js";
import type { TypeSource } from "../calls/type-source.js";
import type { EmitContext } from "../context.js";
import type { Module } from "../print/module.js";
import { type Code, code, comment, identifier, join, list, methodName } from "../print/printer.js";

/** The interface of a group's methods on the client object. */
export function emitGroup(
  context: EmitContext,
  signatures: readonly Signature[],
  source: TypeSource,
  module: Module,
): Code {
  const { recursion } = context.api;
  const isLeveled = signatures.some(({ leveled }) => leveled);
  const level = recursion && isLeveled ? module.type("RecursionLevel", "./levels.js") : undefined;
  const generics = level && code`<Level extends ${level}>`;
  const methods = signatures.map((signature) => emitMethod(context, signature, source, module));
  const name = identifier(groupType(context, signatures));
  return code`${groupComment(context, signatures)}export interface ${name}${generics} {
  ${join(methods, "\n\n")}
}`;
}

export function groupType({ names }: EmitContext, [first]: readonly Signature[]): string {
  const group = first?.names.group ?? "";
  return names.groups.get(group) ?? group;
}

/** What the document says of a group's tag. */
export function groupComment({ api }: EmitContext, signatures: readonly Signature[]): Code {
  const tags = signatures.map(({ operation: { group = "" } }) => {
    return api.tags.get(group) ?? api.tagTitles.get(group);
  });
  return comment(tags.find((about) => about !== undefined));
}

/** The same of a tag without operations of its own. */
export function tagComment({ api }: EmitContext, tag: string): Code {
  return comment(api.tags.get(tag) ?? api.tagTitles.get(tag));
}

/** A method of the client object: the operation's function without its transport. */
export function emitMethod(
  context: EmitContext,
  signature: Signature,
  source: TypeSource,
  module: Module,
): Code {
  const level = context.api.recursion && module.type("RecursionLevel", "./levels.js");
  const levels = signature.leveled && level ? [code`L extends ${level} = Level`] : [];
  const name = methodName(signature.names.method);
  const overloads = printSignatures(context, signature, source).map((printed) => {
    const generics = typeParameters([...levels, ...printed.generics]);
    const given = list("arguments", printed.parameters);
    return code`${signature.doc}${name}${generics}${given}: ${printed.result};`;
  });
  return join(overloads, "\n");
}
