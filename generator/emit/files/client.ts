import { withArticle } from "../../document/casing.js";
import type { Signature } from "../calls/signature.js";
import { printSignature } from "../calls/signature-code.js";
import type { EmitContext } from "../context.js";
import { Module } from "../print/module.js";
import {
  type Code,
  code,
  comment,
  identifier,
  join,
  list,
  methodName,
  propertyName,
} from "../print/printer.js";
import { operationComment } from "./resource.js";

interface Group {
  readonly name: string;
  /** The interface of its methods. */
  readonly type: string;
  readonly signatures: Signature[];
  readonly leveled: boolean;
}

/** `client.ts`: the client object, which binds every operation to a transport. */
export function emitClient(context: EmitContext): Module {
  const module = new Module();
  const { topLevel, groups } = group(context);
  module.add(emitInterface(context, topLevel, groups, module));
  for (const each of groups) module.add(emitGroup(context, each, module));
  module.add(emitCreate(context, module));
  module.add(emitBinding(context, topLevel, groups, module));
  return module;
}

function group(context: EmitContext): { topLevel: Signature[]; groups: Group[] } {
  const topLevel: Signature[] = [];
  const byName = new Map<string, Signature[]>();
  for (const signature of context.signatures.values()) {
    const { group: name } = signature.names;
    const known = name === undefined ? topLevel : byName.get(name);
    if (known) known.push(signature);
    else if (name !== undefined) byName.set(name, [signature]);
  }
  const groups = [...byName].map(([name, signatures]): Group => {
    const leveled = signatures.some((signature) => signature.leveled);
    return { name, type: context.names.groups.get(name) ?? name, signatures, leveled };
  });
  return { topLevel, groups };
}

function emitInterface(
  context: EmitContext,
  topLevel: readonly Signature[],
  groups: readonly Group[],
  module: Module,
): Code {
  const { names, api, runtime } = context;
  const members = groups.map(({ name, type, leveled }) => {
    const level = leveled ? code`<Level>` : undefined;
    return code`readonly ${propertyName(name)}: ${identifier(type)}${level};`;
  });
  const methods = topLevel.map((signature) => emitMethod(context, signature, module));
  const client = identifier(`${names.api}Client`);
  const options = module.type(`${names.api}Options`, "./transport.js");
  const call = module.type("Call", runtime);
  const error = module.type(`${names.api}Error`, "./errors.js");
  const request = module.type("RawRequest", runtime);
  const callOptions = module.type("CallOptions", runtime);
  const level = api.recursion && module.type("RecursionLevel", "./levels.js");
  const head = level ? code`${client}<Level extends ${level} = ${api.recursion?.default}>` : client;
  const withOptions = level
    ? code`withOptions<L extends ${level} = Level>${list("arguments", [code`options: ${options}<L>`])}: ${client}<L>;`
    : code`withOptions${list("arguments", [code`options: ${options}`])}: ${client};`;
  return code`${comment(api.title)}export interface ${head} {
  ${level && code`${comment("The level that answers have where a call asks for no other one.")}readonly recursionLevel: Level;`}
  ${[...members, ...methods]}
  ${comment("Sends what the document does not describe. The path starts with a slash.")}request(
    method: string,
    path: string,
    request?: ${request},
    options?: ${callOptions},
  ): ${call}<unknown, ${error}>;
  ${comment("The same client with other options.")}${withOptions}
}`;
}

function emitGroup(
  context: EmitContext,
  { type, signatures, leveled }: Group,
  module: Module,
): Code {
  const level = context.api.recursion && module.type("RecursionLevel", "./levels.js");
  const generics = leveled && level ? code`<Level extends ${level}>` : undefined;
  const methods = signatures.map((signature) => emitMethod(context, signature, module));
  return code`export interface ${identifier(type)}${generics} {
  ${join(methods, "\n\n")}
}`;
}

function emitMethod(context: EmitContext, signature: Signature, module: Module): Code {
  const { parameters, result } = printSignature(context, signature, module, errorType(module));
  const level = context.api.recursion && module.type("RecursionLevel", "./levels.js");
  const generics = signature.leveled && level ? code`<L extends ${level} = Level>` : undefined;
  const doc = operationComment(signature.operation, true);
  return code`${doc}${methodName(signature.names.method)}${generics}${list("arguments", parameters)}: ${result};`;
}

function emitCreate(context: EmitContext, module: Module): Code {
  const { names, api } = context;
  const create = identifier(`create${names.api}Client`);
  const client = identifier(`${names.api}Client`);
  const transport = module.value(`create${names.api}Transport`, "./transport.js");
  const options = module.type(`${names.api}Options`, "./transport.js");
  const about = comment(
    `Makes ${withArticle(names.api)} client. Throws an \`OptionsError\` for an option that is missing or malformed.`,
  );
  const level = api.recursion && module.type("RecursionLevel", "./levels.js");
  const generics = level && code`<L extends ${level} = ${api.recursion?.default}>`;
  const at = level && code`<L>`;
  return code`${about}export function ${create}${generics}${list("arguments", [code`options: ${options}${at} = {}`])}: ${client}${at} {
  return bind(${transport}(options));
}`;
}

function emitBinding(
  context: EmitContext,
  topLevel: readonly Signature[],
  groups: readonly Group[],
  module: Module,
): Code {
  const { names, api } = context;
  const client = identifier(`${names.api}Client`);
  const transport = module.type(`${names.api}Transport`, "./transport.js");
  const rawRequest = module.value("rawRequest", context.runtime);
  const level = api.recursion && module.type("RecursionLevel", "./levels.js");
  const generics = level && code`<Level extends ${level}>`;
  const at = level && code`<Level>`;
  const bound = groups.map(({ name, signatures }) => {
    return code`${propertyName(name)}: {
  ${signatures.map((signature) => emitBound(signature, module))}
},`;
  });
  return code`function bind${generics}${list("arguments", [code`transport: ${transport}${at}`])}: ${client}${at} {
  return {
    ${level && code`recursionLevel: transport.recursionLevel,`}
    ${[...bound, ...topLevel.map((signature) => emitBound(signature, module))]}
    request: (method, path, request, options) =>
      ${rawRequest}(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}`;
}

function emitBound({ names, path, params, body }: Signature, module: Module): Code {
  const given = path.map(({ argument }) => identifier(argument));
  if (params?.required) given.push(identifier("params"));
  if (body) given.push(identifier("body"));
  if (params && !params.required) given.push(identifier("params"));
  given.push(identifier("options"));
  const call = code`${operationsOf(module)}.${identifier(names.function)}`;
  const all = list("arguments", [identifier("transport"), ...given]);
  const called = list("body", [code`${call}${all}`]);
  return code`${propertyName(names.method)}: ${list("arguments", given)} =>${called},`;
}

function operationsOf(module: Module): Code {
  return module.namespace("operations", "./operations.js");
}

function errorType(module: Module): (name: string) => Code {
  return (name) => code`${operationsOf(module)}.${identifier(name)}`;
}
