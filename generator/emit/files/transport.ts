import { withArticle } from "../../document/casing.js";
import type { DescribedOption, HeaderOption, SecurityScheme } from "../../model/model.js";
import { securityCode } from "../calls/security.js";
import type { EmitContext } from "../context.js";
import { field } from "../print/field.js";
import { Module } from "../print/module.js";
import {
  block,
  type Code,
  code,
  comment,
  identifier,
  list,
  literal,
  pattern,
  propertyName,
  Tag,
} from "../print/printer.js";
import { emitErrorDescription } from "./errors.js";
import { emitServers, serverOptions } from "./servers.js";

/** `transport.ts`: the client's options, and what the runtime must know of the API. */
export function emitTransport(context: EmitContext): Module {
  const module = new Module();
  module.add(emitOptions(context, module));
  const { names, api, runtime } = context;
  const transport = module.value("Transport", runtime);
  const name = literal(names.api);
  const own = identifier(`${names.api}Transport`);
  const options = identifier(`${names.api}Options`);
  const create = identifier(`create${names.api}Transport`);
  const about = comment(
    `Sends ${names.api} operations; the free functions take it as their first argument.`,
  );
  const made = comment(
    `Makes ${withArticle(names.api)} transport. Throws an \`OptionsError\` for an option that is missing or malformed.`,
  );
  if (api.recursion) {
    const level = module.type("RecursionLevel", "./levels.js");
    const fallback = api.recursion.default;
    module.add(
      code`${about}export type ${own}<L extends ${level} = ${fallback}> = ${transport}${list("typeArguments", [name, code`L`])};`,
    );
    module.add(emitDescription(context, module));
    const given = list("arguments", [code`options: ${options}<L> = {}`]);
    module.add(code`${made}export function ${create}<L extends ${level} = ${fallback}>${given}: ${own}<L> {
  return new ${transport}(api, options);
}`);
    return module;
  }
  module.add(code`${about}export type ${own} = ${transport}<${name}>;`);
  module.add(emitDescription(context, module));
  const given = list("arguments", [code`options: ${options} = {}`]);
  module.add(code`${made}export function ${create}${given}: ${own} {
  return new ${transport}(api, options);
}`);
  return module;
}

function emitOptions({ names, api, runtime }: EmitContext, module: Module): Code {
  const level = api.recursion;
  const credential = () => module.type("Credential", runtime);
  const schemes = api.securitySchemes.map((scheme) => {
    const type = schemeType(scheme, module, runtime);
    return optionLine(scheme.option, code`${credential()}<${type}>`);
  });
  const headers = api.headerOptions.map((option) => {
    if (option.header === level?.header) return optionLine(option.option, code`L`, option.default);
    const type = option.type === "integer" ? code`number` : code`string`;
    return optionLine(option.option, code`${credential()}<${type}>`, option.default);
  });
  const parameters = level
    ? code`<L extends ${module.type("RecursionLevel", "./levels.js")} = ${level.default}>`
    : undefined;
  const base = module.type("ClientOptions", runtime);
  const about = comment(`Options of ${withArticle(names.api)} client.`);
  const options = block([...schemes, ...headers, ...serverOptions(api.servers)]);
  return code`${about}export interface ${identifier(`${names.api}Options`)}${parameters}${list("heritage", [base])} ${options}`;
}

function schemeType(
  { in: place, option, type }: SecurityScheme,
  module: Module,
  runtime: string,
): Code {
  if (place === "basic" && option.as === undefined) return module.type("BasicCredentials", runtime);
  return type === "integer" ? code`number` : code`string`;
}

function optionLine(option: DescribedOption, type: Code, fallback?: string | number): Code {
  const otherwise = option.env === undefined ? undefined : `the environment variable ${option.env}`;
  const text = fallback === undefined ? otherwise : String(fallback);
  const doc = comment(
    option.description,
    text === undefined ? undefined : new Tag("default", text),
    ...(option.deprecated ? [new Tag("deprecated")] : []),
  );
  return code`${doc}readonly ${propertyName(option.name)}?: ${type};`;
}

function emitDescription(context: EmitContext, module: Module): Code {
  const { api, names, runtime } = context;
  const description = module.type("ApiDescription", runtime);
  const name = literal(names.api);
  // A path alone makes no request: the runtime names it where the application gives no base URL.
  const baseUrl = api.servers[0]?.url ?? api.serverPath;
  const envelope = api.envelope;
  const level = levelOption(api);
  const options = [
    ...api.securitySchemes.map((scheme) => schemeDescription(context, scheme, module)),
    ...api.headerOptions.map((option) => headerDescription(context, option, module)),
  ];
  return code`const api: ${description}<${name}> = {
  contract: 3,
  name: ${name},
  ${line("baseUrl", baseUrl)}
  ${emitServers(context, module)}
  options: ${block(options)},
  security: ${securityCode(context, api.security)},
  errors: ${emitErrorDescription(context, module)},
  ${line("envelope", envelope)}
  ${line("level", level)}
};`;
}

/** The client option that carries the level. */
function levelOption({ headerOptions, recursion }: EmitContext["api"]): string | undefined {
  return headerOptions.find(({ header }) => header === recursion?.header)?.option.name;
}

/** The runtime's name for each place, so that a bundle holds only those that its API uses. */
const places = {
  header: "inHeader",
  query: "inQuery",
  cookie: "inCookie",
  bearer: "asBearer",
  basic: "asBasic",
} as const;

function schemeDescription(
  { api, runtime }: EmitContext,
  scheme: SecurityScheme,
  module: Module,
): Code {
  const { option, in: place, parameter, type } = scheme;
  const name = place === "basic" && option.as === "username" ? "asUsername" : places[place];
  const fields = [
    code`in: ${module.value(name, runtime)}`,
    optional("name", parameter),
    type === "integer" ? code`type: ${module.value("integer", runtime)}` : undefined,
    optional("env", option.env),
    code`scheme: true`,
    isNeededEverywhere(api, scheme.name) ? code`required: true` : undefined,
    option.sensitive ? code`secret: true` : undefined,
    optional("expects", option.expects),
  ];
  return optionCode(option.name, fields);
}

/** Whether no operation can be called without the scheme. */
function isNeededEverywhere({ operations, security }: EmitContext["api"], scheme: string): boolean {
  return operations.every((operation) => {
    const alternatives = operation.security ?? security;
    return alternatives.length > 0 && alternatives.every((names) => names.includes(scheme));
  });
}

function headerDescription({ runtime }: EmitContext, option: HeaderOption, module: Module): Code {
  const fallback = option.default;
  const expression = option.pattern === undefined ? undefined : pattern(option.pattern);
  return optionCode(option.option.name, [
    code`in: ${module.value("inHeader", runtime)}`,
    optional("name", option.header),
    option.type === "integer" ? code`type: ${module.value("integer", runtime)}` : undefined,
    option.minimum === undefined ? undefined : code`minimum: ${option.minimum}`,
    option.maximum === undefined ? undefined : code`maximum: ${option.maximum}`,
    expression && code`pattern: ${expression}`,
    fallback === undefined ? undefined : field("default", fallback),
    optional("env", option.option.env),
    option.required ? code`required: true` : undefined,
    option.option.sensitive ? code`secret: true` : undefined,
    optional("expects", option.option.expects),
  ]);
}

function line(name: string, value: string | undefined): Code | undefined {
  return value === undefined ? undefined : code`${field(name, value)},`;
}

function optional(name: string, value: string | undefined): Code | undefined {
  return value === undefined ? undefined : field(name, value);
}

function optionCode(name: string, fields: readonly (Code | undefined)[]): Code {
  const present = fields.filter((each) => each !== undefined);
  return code`${propertyName(name)}: ${list("object", present)},`;
}
