// What is set once when a client is made: credentials and header options.
import {
  type ClientOption,
  isTakenOption,
  levelOption,
  readClientOption,
} from "../document/extensions/client-option.js";
import { isSensitive } from "../document/extensions/sensitive.js";
import { asNumber, asString } from "../document/json.js";
import type { Node } from "../document/node.js";
import { operationsOf, type ParameterNode, parametersOf } from "../document/openapi.js";
import { isNewest } from "../document/version.js";
import type { DescribedOption, HeaderOption, SecurityScheme } from "./model.js";

/** The schemes that a client can obey; mutual TLS is the connection's affair, not the request's. */
export function securitySchemesOf(root: Node): SecurityScheme[] {
  return (root.at("components")?.map("securitySchemes") ?? []).flatMap(([name, written]) => {
    const scheme = written.target;
    const place = scheme && placeOf(scheme);
    if (scheme === undefined || place === undefined) return [];
    const given = readClientOption(scheme);
    const option = given ? described(given, scheme) : plainOption(name, scheme);
    const isPlainHeader = place === "header" && scheme.read("type") === "http";
    const parameter = isPlainHeader ? "Authorization" : scheme.text("name");
    const type = given?.type ?? "string";
    return [{ name, option, in: place, parameter, type }];
  });
}

function placeOf(scheme: Node): SecurityScheme["in"] | undefined {
  const type = scheme.read("type");
  if (type === "oauth2" || type === "openIdConnect") return "bearer";
  if (type === "http") {
    const own = scheme.text("scheme")?.toLowerCase();
    // Of other schemes, such as digest, the application makes the whole header itself.
    return own === "basic" || own === "bearer" ? own : "header";
  }
  const place = scheme.read("in");
  if (type !== "apiKey") return undefined;
  return place === "header" || place === "query" || place === "cookie" ? place : undefined;
}

function described({ type: _type, ...option }: ClientOption, owner: Node): DescribedOption {
  return {
    ...option,
    description: owner.text("description"),
    deprecated: isDeprecated(owner),
    sensitive: isSensitive(owner),
  };
}

/** Schemes may be deprecated since OpenAPI 3.2. */
function isDeprecated(owner: Node): boolean {
  return isNewest(owner.document) && owner.read("type") !== undefined && owner.flag("deprecated");
}

function plainOption(name: string, scheme: Node): DescribedOption {
  return {
    name: isTakenOption(name) || name === levelOption ? `${name}_` : name,
    env: undefined,
    as: undefined,
    expects: undefined,
    description: scheme.text("description"),
    deprecated: isDeprecated(scheme),
    sensitive: true,
  };
}

/** Header parameters that are client options, each once. */
export function headerOptionsOf(root: Node): HeaderOption[] {
  const options = new Map<string, HeaderOption>();
  for (const operation of operationsOf(root)) {
    for (const parameter of parametersOf(operation)) {
      const key = parameter.name.toLowerCase();
      const option = options.has(key) ? undefined : headerOption(parameter);
      if (option) options.set(key, option);
    }
  }
  return [...options.values()];
}

function headerOption({ name, in: place, required, node }: ParameterNode) {
  const option = readClientOption(node);
  if (option === undefined || place !== "header") return undefined;
  const schema = node.at("schema");
  const fallback = schema?.read("default");
  const type = schema?.read("type") === "integer" ? "integer" : "string";
  return {
    option: described(option, node),
    header: name,
    required,
    type,
    minimum: schema?.number("minimum"),
    maximum: schema?.number("maximum"),
    pattern: schema?.text("pattern"),
    default: asString(fallback) ?? asNumber(fallback),
  } satisfies HeaderOption;
}
