// Where an API is, as the options of its client say it, and what the runtime must know for that.
import { choicesAmong, type Server, type ServerVariable } from "../../document/servers.js";
import type { EmitContext } from "../context.js";
import { field } from "../print/field.js";
import type { Module } from "../print/module.js";
import {
  block,
  type Code,
  code,
  comment,
  list,
  literal,
  propertyName,
  Tag,
} from "../print/printer.js";

/** The options by which an application says where the API is, as far as the document names choices. */
export function serverOptions(servers: readonly Server[]): Code[] {
  const choices = choicesAmong(servers);
  const options = [baseUrlOption(servers), nameOption(choices), variablesOption(choices)];
  return options.filter((option) => option !== undefined);
}

/** Any URL will do; those of the document are for the editor to propose. */
function baseUrlOption(servers: readonly Server[]): Code | undefined {
  const urls = new Map<string, string | undefined>();
  for (const { url, description } of servers) urls.set(url, urls.get(url) ?? description);
  if (urls.size < 2) return undefined;
  const [first = ""] = urls.keys();
  const doc = comment(
    "Where the API is served. Plain `http:` is refused, except on loopback or with `allowHttp`.",
    [...urls].map(([url, about]) => listed(url, about)).join("\n"),
    new Tag("default", first),
  );
  const known = [...urls.keys()].map(literal);
  return code`${doc}readonly baseUrl?: ${list("union", [...known, code`(string & {})`])};`;
}

function nameOption(choices: readonly Server[]): Code | undefined {
  const [first, ...others] = choices;
  const named = choices.filter(({ name }) => name !== undefined);
  if (first === undefined || others.length === 0) return undefined;
  const doc = comment(
    "The server by its name. Not together with `baseUrl`.",
    named.map(({ name = "", url, description }) => listed(name, description ?? url)).join("\n"),
    new Tag("default", first.name ?? first.url),
  );
  const names = named.map(({ name = "" }) => literal(name));
  return code`${doc}readonly server?: ${list("union", names)};`;
}

/** An item of a list, in one line. */
function listed(name: string, about: string | undefined): string {
  const text = about?.replace(/\s+/g, " ").trim();
  return `- \`${name}\`${text ? `: ${text}` : ""}`;
}

function variablesOption(choices: readonly Server[]): Code | undefined {
  const variables = new Map<string, ServerVariable[]>();
  for (const variable of choices.flatMap((choice) => choice.variables)) {
    variables.set(variable.name, [...(variables.get(variable.name) ?? []), variable]);
  }
  if (variables.size === 0) return undefined;
  const doc = comment("Parts of the server's URL. Not together with `baseUrl`.");
  const members = [...variables].map(([name, alike]) => variableOption(name, alike));
  return code`${doc}readonly serverVariables?: ${block(members)};`;
}

/** One variable; several servers may have one of this name. */
function variableOption(name: string, alike: readonly ServerVariable[]): Code {
  const defaults = new Set(alike.map((variable) => variable.default));
  const [only = ""] = defaults;
  const doc = comment(
    alike.find(({ description }) => description !== undefined)?.description,
    defaults.size === 1 && only !== "" ? new Tag("default", only) : undefined,
  );
  const values = alike.map((variable) => variable.values);
  const known = values.every((each) => each !== undefined) ? [...new Set(values.flat())] : [];
  const type = known.length === 0 ? code`string` : list("union", known.map(literal));
  return code`${doc}readonly ${propertyName(name)}?: ${type};`;
}

/** What the runtime must know to find the server that an application chooses; undefined where it cannot. */
export function emitServers({ api, runtime }: EmitContext, module: Module): Code | undefined {
  const choices = choicesAmong(api.servers);
  if (choices.length === 0) return undefined;
  const described = choices.map(({ name, template, variables }) => {
    const fields = [
      ...(name === undefined ? [] : [field("name", name)]),
      field("url", template),
      ...(variables.length === 0 ? [] : [code`variables: ${block(variables.map(emitVariable))}`]),
    ];
    return block(fields.map((each) => code`${each},`));
  });
  const servers = list("array", described);
  return code`servers: /* @__PURE__ */ ${module.value("serverChoice", runtime)}${list("arguments", [servers])},`;
}

function emitVariable({ name, default: fallback, values }: ServerVariable): Code {
  const fields = [
    field("default", fallback),
    ...(values === undefined ? [] : [code`values: ${list("array", values.map(literal))}`]),
  ];
  return code`${propertyName(name)}: ${list("object", fields)},`;
}
