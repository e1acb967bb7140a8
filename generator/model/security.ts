import { asNumber, asObject, asString, below, child, entriesOf, find } from "../document/json.js";
import type {
  ClientOption,
  HeaderOption,
  JsonObject,
  JsonValue,
  SecurityRequirement,
  SecurityScheme,
} from "./model.js";

/** The schemes that a client can obey; mutual TLS is the connection's affair, not the request's. */
export function readSecuritySchemes(document: JsonObject): SecurityScheme[] {
  return entriesOf(child(child(document, "components"), "securitySchemes")).flatMap(([name]) => {
    const { value } = find(document, below("#/components/securitySchemes", name));
    const place = placeOf(value);
    if (!place) return [];
    const option = readClientOption(value) ?? plainOption(name, value);
    const isPlainHeader = place === "header" && child(value, "type") === "http";
    const parameter = isPlainHeader ? "Authorization" : asString(child(value, "name"));
    const type = child(child(value, "x-client-option"), "type");
    return [{ name, option, in: place, parameter, type: type === "integer" ? type : "string" }];
  });
}

function placeOf(scheme: JsonValue | undefined): SecurityScheme["in"] | undefined {
  const type = child(scheme, "type");
  if (type === "oauth2" || type === "openIdConnect") return "bearer";
  if (type === "http") {
    const own = asString(child(scheme, "scheme"))?.toLowerCase();
    // Of other schemes, such as digest, the application makes the whole header itself.
    return own === "basic" || own === "bearer" ? own : "header";
  }
  const place = child(scheme, "in");
  if (type !== "apiKey") return undefined;
  return place === "header" || place === "query" || place === "cookie" ? place : undefined;
}

function plainOption(name: string, value: JsonValue | undefined): ClientOption {
  const description = asString(child(value, "description"));
  return {
    name: ownedOptions.has(name) ? `${name}_` : name,
    env: undefined,
    as: undefined,
    expects: undefined,
    description,
    sensitive: true,
  };
}

/** Options that every client has, and a name that would not be an ordinary property. */
const ownedOptions: ReadonlySet<string> = new Set([
  ..."baseUrl fetch timeout retries headers logger logLevel maxBodySize recursionLevel __proto__".split(
    " ",
  ),
]);

function readClientOption(value: JsonValue | undefined): ClientOption | undefined {
  const extension = child(value, "x-client-option");
  const name = asString(child(extension, "name"));
  if (name === undefined) return undefined;
  return {
    name,
    env: asString(child(extension, "env")),
    as: child(extension, "as") === "username" ? "username" : undefined,
    expects: asString(child(extension, "expects")),
    description: asString(child(value, "description")),
    sensitive: child(value, "x-sensitive") === true,
  };
}

/** Requirements as lists of scheme names; undefined where none are stated. */
export function readSecurity(value: JsonValue | undefined): SecurityRequirement[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((requirement) => Object.keys(asObject(requirement) ?? {}));
}

/** Header parameters with `x-client-option`, each once. */
export function readHeaderOptions(document: JsonObject): HeaderOption[] {
  const options = new Map<string, HeaderOption>();
  for (const [path] of entriesOf(child(document, "paths"))) {
    const item = find(document, below("#/paths", path));
    for (const owner of [item.pointer, ...operationsBelow(item.pointer, item.value)]) {
      const list = child(find(document, owner).value, "parameters");
      if (!Array.isArray(list)) continue;
      for (const index of list.keys()) {
        const { pointer, value } = find(document, below(owner, "parameters", index));
        const schema = find(document, below(pointer, "schema")).value;
        const found = readHeaderOption(value, schema);
        if (found && !options.has(found.header)) options.set(found.header, found);
      }
    }
  }
  return [...options.values()];
}

function operationsBelow(pointer: string, item: JsonValue | undefined): string[] {
  return entriesOf(item).flatMap(([key, value]) => {
    return child(value, "responses") === undefined ? [] : [below(pointer, key)];
  });
}

function readHeaderOption(
  parameter: JsonValue | undefined,
  schema: JsonValue | undefined,
): HeaderOption | undefined {
  const option = readClientOption(parameter);
  const header = asString(child(parameter, "name"));
  if (!option || header === undefined || child(parameter, "in") !== "header") return undefined;
  const fallback = child(schema, "default");
  return {
    option,
    header,
    required: child(parameter, "required") === true,
    type: child(schema, "type") === "integer" ? "integer" : "string",
    minimum: asNumber(child(schema, "minimum")),
    maximum: asNumber(child(schema, "maximum")),
    pattern: asString(child(schema, "pattern")),
    default: asString(fallback) ?? asNumber(fallback),
  };
}
