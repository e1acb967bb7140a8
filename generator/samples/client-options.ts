// What a client of samples is made with: all that the environment does not give.
import { words } from "../document/casing.js";
import type { Signature } from "../emit/calls/signature.js";
import { type Code, code, list, literal, propertyName } from "../emit/print/printer.js";
import type { Api, SecurityScheme } from "../model/model.js";
import type { SampleRequest } from "./arguments.js";
import { valueCode } from "./value-code.js";

/** Where an API is of which the document does not say where it is. */
export const unknownServer = "https://api.example.com";

/** The properties of the options; none where everything has a variable of the environment. */
export function clientOptions(api: Api, signature: Signature, { options }: SampleRequest): Code[] {
  const isSomewhere = api.servers.length > 0 || signature.operation.server !== undefined;
  return [
    ...(isSomewhere ? [] : [code`baseUrl: ${literal(unknownServer)}`]),
    ...schemesOf(api, signature)
      .filter(({ option }) => option.env === undefined)
      .map((scheme) => code`${propertyName(scheme.option.name)}: ${standIn(scheme)}`),
    ...options.map(({ name, value }) => code`${propertyName(name)}: ${valueCode(value)}`),
  ];
}

/** The schemes that the operation is called with: the first alternative that it names. */
export function schemesOf(api: Api, { operation }: Signature): SecurityScheme[] {
  const [first = []] = operation.security ?? api.security;
  return api.securitySchemes.filter(({ name }) => first.includes(name));
}

function standIn({ option, in: place, type }: SecurityScheme): Code {
  const name = words(option.name).join("_").toUpperCase() || "CREDENTIAL";
  if (type === "integer") return literal(1);
  if (place !== "basic" || option.as !== undefined) return literal(`YOUR_${name}`);
  return list("object", [
    code`username: ${literal("YOUR_USERNAME")}`,
    code`password: ${literal("YOUR_PASSWORD")}`,
  ]);
}
