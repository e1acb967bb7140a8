import { withArticle } from "../../document/casing.js";
import { type Serialization, serializationOf, unlessTold } from "../calls/openapi-fetch.js";
import type { EmitContext } from "../context.js";
import { Module } from "../print/module.js";
import {
  type Code,
  code,
  comment,
  identifier,
  isIdentifier,
  list,
  literal,
  propertyName,
} from "../print/printer.js";

const library = "openapi-fetch";

/** `fetch.ts`: a client of openapi-fetch that is typed by `paths.ts` and sends over our transport. */
export function emitFetch(context: EmitContext): Module {
  const { api, names, runtime } = context;
  const module = new Module();
  const { envelope } = api;
  if (envelope !== undefined) module.add(emitEnvelope(envelope, module));
  const createTransport = module.value(`create${names.api}Transport`, "./transport.js");
  const createClient = module.default("createClient", library);
  const client = module.type("Client", library);
  const paths = module.type("paths", "./paths.js");
  const fetchOver = module.value("fetchOver", runtime);
  const settings = [
    code`baseUrl: transport.baseUrl`,
    code`fetch: ${fetchOver}(transport)`,
    ...emitSerializers(serializationOf(api), module, runtime),
  ];
  const levels = api.recursion ? ", which has the properties of all levels" : "";
  const about = comment(
    `Makes ${withArticle(names.api)} client of openapi-fetch, typed by \`paths\`${levels}. Credentials, retries, timeouts and redaction are those of every ${names.api} client. Throws an \`OptionsError\` for an option that is missing or malformed.`,
  );
  const name = identifier(`create${names.api}FetchClient`);
  const given = list("arguments", [code`options: ${emitOptionsType(context, module)} = {}`]);
  const made = code`${createClient}<${paths}>({
  ${settings.map((setting) => code`${setting},`)}
});`;
  const lines =
    envelope === undefined
      ? [code`return ${made}`]
      : [code`const client = ${made}`, code`client.use(unwrap);`, code`return client;`];
  module.add(code`${about}export function ${name}${given}: ${client}<${paths}> {
  const transport = ${createTransport}(options);
  ${lines}
}`);
  return module;
}

/** A client of any level: `paths` has the properties of all of them. */
function emitOptionsType({ api, names }: EmitContext, module: Module): Code {
  const options = module.type(`${names.api}Options`, "./transport.js");
  if (!api.recursion) return options;
  return code`${options}<${module.type("RecursionLevel", "./levels.js")}>`;
}

/** The middleware that takes successes out of their wrapper. */
function emitEnvelope(envelope: string, module: Module): Code {
  const about = comment(
    `Takes a success out of the wrapper \`${envelope}\`, so that \`data\` is what \`paths\` says.`,
  );
  const middleware = module.type("Middleware", library);
  const inside = isIdentifier(envelope) ? identifier(envelope) : code`[${literal(envelope)}]`;
  return code`${about}const unwrap: ${middleware} = {
  async onResponse({ response, options }) {
    if (!response.ok || options.parseAs !== "json") return undefined;
    const body: { readonly ${propertyName(envelope)}: unknown } | undefined = await response
      .clone()
      .json()
      .catch(() => undefined);
    if (!Object.hasOwn(Object(body), ${literal(envelope)})) return undefined;
    return Response.json(body?.${inside}, response);
  },
};`;
}

/** How requests are written, where openapi-fetch would do it in another way. */
function emitSerializers(serialization: Serialization, module: Module, runtime: string): Code[] {
  const { body, jsonType, hasPathParts } = serialization;
  const serializePath = module.value("serializePath", runtime);
  const path = hasPathParts
    ? code`pathSerializer: (path, params) => ${serializePath}(path, params, ${module.value("styles", runtime)}({}))`
    : code`pathSerializer: ${serializePath}`;
  const query = (["array", "object"] as const).flatMap((part) => {
    const { style, explode } = serialization[part];
    const told = unlessTold[part];
    if (style === told.style && explode === told.explode) return [];
    return [code`${identifier(part)}: { style: ${literal(style)}, explode: ${literal(explode)} }`];
  });
  const serializers = [
    path,
    ...(query.length > 0 ? [code`querySerializer: ${list("object", query)}`] : []),
  ];
  if (body === "json") {
    if (jsonType === unlessTold.jsonType) return serializers;
    return [...serializers, code`headers: { "Content-Type": ${literal(jsonType)} }`];
  }
  const encode = module.value(body, runtime);
  const bodySerializer = code`bodySerializer: (body) => ${encode}(body).content`;
  const headers = code`// A form names its own media type.
headers: { "Content-Type": null }`;
  return [...serializers, headers, bodySerializer];
}
