import { withArticle } from "../../document/casing.js";
import { argumentsAfterPath, type Signature } from "../calls/signature.js";
import { printSignatures, typeParameters } from "../calls/signature-code.js";
import type { TypeSource } from "../calls/type-source.js";
import type { EmitContext } from "../context.js";
import { clientNames } from "../names/reserved.js";
import type { ResourceNames } from "../names/resources.js";
import { Taken } from "../names/taken.js";
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
import { emitMethod, groupComment, groupType, tagComment } from "./group.js";

/** What a file of operations is called in this one. */
type Namespaces = ReadonlyMap<ResourceNames, string>;

const fetchComment = comment(
  "Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path starts with a slash; another origin is refused.",
);

interface Members {
  /** The methods of each group, by its name. */
  readonly groups: ReadonlyMap<string, readonly Signature[]>;
  readonly topLevel: readonly Signature[];
  readonly namespaces: Namespaces;
}

/** `client.ts`: the client object, which binds every operation to a transport. */
export function emitClient(context: EmitContext): Module {
  const module = new Module();
  const members = membersOf(context);
  module.add(emitInterface(context, members, module));
  module.add(emitCreate(context, module));
  module.add(emitBinding(context, members, module));
  return module;
}

/** A group with those that stand in it. */
interface GroupTree {
  /** On what holds it. */
  readonly name: string;
  /** Its tag. */
  readonly tag: string;
  /** Its own methods; none where it only holds others. */
  readonly signatures: readonly Signature[];
  readonly inner: readonly GroupTree[];
}

/** The groups below one, or those of the client object. */
function treesOf(groups: Members["groups"], around = ""): GroupTree[] {
  const below = [...groups.keys()].filter((name) => name.startsWith(around));
  const names = new Set(below.map((name) => name.slice(around.length).split(".")[0] ?? ""));
  return [...names].map((name) => {
    const whole = `${around}${name}`;
    const inner = treesOf(groups, `${whole}.`);
    const signatures = groups.get(whole) ?? [];
    const [within] =
      groups.get(below.find((each) => `${each}.`.startsWith(`${whole}.`)) ?? "") ?? [];
    const tag = within?.operation.groups[around.split(".").length - 1] ?? name;
    return { name, tag, signatures, inner };
  });
}

function membersOf(context: EmitContext): Members {
  const topLevel: Signature[] = [];
  const groups = new Map<string, Signature[]>();
  for (const signature of context.signatures.values()) {
    const { group: name } = signature.names;
    const known = name === undefined ? topLevel : groups.get(name);
    if (known) known.push(signature);
    else if (name !== undefined) groups.set(name, [signature]);
  }
  return { topLevel, groups, namespaces: namespacesOf(context) };
}

/** Names that hide nothing that this file uses, and that no argument of their methods hides. */
function namespacesOf({ names, signatures }: EmitContext): Namespaces {
  const given = new Map<ResourceNames, Set<string>>();
  for (const [operation, resource] of names.resources) {
    const known = given.get(resource) ?? new Set();
    for (const { argument } of signatures.get(operation)?.path ?? []) known.add(argument);
    given.set(resource, known);
  }
  const taken = new Taken(clientNames(names.api));
  const claims = [...given].map(([resource, hiding]) => {
    let own = resource.name;
    while (hiding.has(own) || taken.has(own)) own += "_";
    return [resource, taken.claim(own)] as const;
  });
  return new Map(claims);
}

/** The file of an operation, imported as a whole. */
function fileOf({ names }: EmitContext, namespaces: Namespaces, module: Module) {
  return ({ operation }: Signature): Code => {
    const resource = names.resources.get(operation);
    const name = resource && namespaces.get(resource);
    if (!resource || !name) throw new Error(`operation without a file: ${operation.id}`);
    return module.namespace(name, `./resources/${resource.file}.js`);
  };
}

/** Where this file has the types of an operation from, whose own file is given. */
function sourceOf({ runtime }: EmitContext, own: Code, module: Module): TypeSource {
  return {
    runtime: (name) => module.type(name, runtime),
    schema: (name) => {
      return code`${module.namespace("schemas", "./schemas.js", true)}.${identifier(name)}`;
    },
    own: (name) => code`${own}.${identifier(name)}`,
  };
}

function emitInterface(
  context: EmitContext,
  { groups, topLevel, namespaces }: Members,
  module: Module,
): Code {
  const { names, api, runtime } = context;
  const fileOfOne = fileOf(context, namespaces, module);
  const memberOf = ({ name, tag, signatures, inner }: GroupTree): Code => {
    const about =
      signatures.length > 0 ? groupComment(context, signatures) : tagComment(context, tag);
    const [first] = signatures;
    const level = signatures.some(({ leveled }) => leveled) ? code`<Level>` : undefined;
    const own =
      first && code`${fileOfOne(first)}.${identifier(groupType(context, signatures))}${level}`;
    const head = code`${about}readonly ${propertyName(name)}: ${own}`;
    if (inner.length === 0) return code`${head};`;
    return code`${head}${own && code` & `}${block(inner.map(memberOf))};`;
  };
  const members = treesOf(groups).map(memberOf);
  const methods = topLevel.map((signature) => {
    return emitMethod(context, signature, sourceOf(context, fileOfOne(signature), module), module);
  });
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
  ${fetchComment}readonly fetch: ${module.type("Fetch", runtime)};
  ${comment("The same client with other options.")}${withOptions}
}`;
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
  { groups, topLevel, namespaces }: Members,
  module: Module,
): Code {
  const { names, api } = context;
  const fileOfOne = fileOf(context, namespaces, module);
  const client = identifier(`${names.api}Client`);
  const transport = module.type(`${names.api}Transport`, "./transport.js");
  const fetchOver = module.value("fetchOver", context.runtime);
  const rawRequest = module.value("rawRequest", context.runtime);
  const level = api.recursion && module.type("RecursionLevel", "./levels.js");
  const generics = level && code`<Level extends ${level}>`;
  const at = level && code`<Level>`;
  const boundTo = (owner: Code) => (signature: Signature) => {
    const file = fileOfOne(signature);
    const typed = signature.answer.stream?.when && { context, module, owner };
    return emitBound(signature, file, typed);
  };
  const boundGroup = ({ name, signatures, inner }: GroupTree): Code => {
    const isLeveled = signatures.some(({ leveled }) => leveled);
    const methods = signatures.map((signature) => {
      const group = identifier(groupType(context, signatures));
      return boundTo(code`${fileOfOne(signature)}.${group}${isLeveled ? at : undefined}`)(
        signature,
      );
    });
    const all = block([...methods, ...inner.map(boundGroup)]);
    return code`${propertyName(name)}:${list("start", [all])},`;
  };
  const bound = treesOf(groups).map(boundGroup);
  return code`function bind${generics}${list("arguments", [code`transport: ${transport}${at}`])}: ${client}${at} {
  return {
    ${level && code`recursionLevel: transport.recursionLevel,`}
    ${[...bound, ...topLevel.map(boundTo(code`${client}${at}`))]}
    request: (method, path, request, options) =>
      ${rawRequest}(transport, method, path, request, options),
    fetch: ${fetchOver}(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}`;
}

/** What a method of several signatures has to say, since its parameters have no type by themselves. */
interface Overloaded {
  readonly context: EmitContext;
  readonly module: Module;
  /** The interface that has the method. */
  readonly owner: Code;
}

function emitBound(signature: Signature, file: Code, overloaded: Overloaded | undefined): Code {
  const { names, path } = signature;
  const inPath = path.map(({ argument }) => argument);
  const given = [...inPath, ...argumentsAfterPath(signature), "options"].map(identifier);
  const call = code`${file}.${identifier(names.function)}`;
  const all = list("arguments", [identifier("transport"), ...given]);
  const called = list("body", [code`${call}${all}`]);
  if (overloaded) return emitOverloaded(signature, file, code`${call}${all}`, overloaded);
  return code`${propertyName(names.method)}: ${list("arguments", given)} =>${called},`;
}

/** A type assertion, since no function that is written in place has several signatures. */
function emitOverloaded(
  signature: Signature,
  file: Code,
  call: Code,
  { context, module, owner }: Overloaded,
): Code {
  const { names, leveled } = signature;
  const printed = printSignatures(context, signature, sourceOf(context, file, module)).at(-1);
  const level = context.api.recursion && module.type("RecursionLevel", "./levels.js");
  const levels = leveled && level ? [code`L extends ${level} = Level`] : [];
  const generics = typeParameters([...levels, ...(printed?.generics ?? [])]);
  const given = list("arguments", printed?.parameters ?? []);
  const type = code`${owner}[${literal(names.method)}]`;
  return code`${propertyName(names.method)}: (${generics}${given} =>${list("body", [call])}) as ${type},`;
}
