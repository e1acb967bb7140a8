// What an application says once, when it makes a client: headers that every operation wants, and credentials.
import { camelCase, words } from "../document/casing.js";
import {
  clientOptionKey,
  environmentPrefixes,
  isTakenOption,
  levelOption,
} from "../document/extensions/client-option.js";
import { camelCaseName } from "../document/extensions/shape.js";
import type { JsonObject } from "../document/json.js";
import { isSameHeader } from "../document/openapi.js";
import { isOnly } from "../document/schemas.js";
import type { Api, Parameter, SecurityScheme } from "../model/model.js";
import { jsonPath, quoted, type Suggestion } from "./suggestion.js";

/** Fewer operations than these repeat nothing. */
const fewest = 3;

export function suggestClientOptions(api: Api): Suggestion[] {
  const names = new Set([
    ...api.headerOptions.map(({ option }) => option.name),
    ...api.securitySchemes.map(({ option }) => option.name),
  ]);
  const claim = (wanted: string): string | undefined => {
    const isFree =
      wanted !== "" && !names.has(wanted) && !isTakenOption(wanted) && wanted !== levelOption;
    if (!isFree || !camelCaseName.accepts(wanted)) return undefined;
    names.add(wanted);
    return wanted;
  };
  return [...credentials(api, claim), ...headers(api, claim)];
}

type Claim = (name: string) => string | undefined;

function credentials(api: Api, claim: Claim): Suggestion[] {
  return api.securitySchemes.flatMap((scheme) => {
    const node = api.document.root.at("components", "securitySchemes", scheme.name)?.target;
    if (node === undefined || node.at(clientOptionKey)) return [];
    const wanted = credentialName(scheme);
    if (wanted === undefined) return [];
    const isItsOwn = wanted === scheme.name && camelCaseName.accepts(wanted);
    const name = isItsOwn ? wanted : claim(wanted);
    if (name === undefined) return [];
    const update = { [clientOptionKey]: { name, env: variable(api.name, name) } };
    const description = `The credential ${scheme.name} is given once, as the option ${name} or in the environment variable ${variable(api.name, name)}.`;
    return [{ target: jsonPath(node.pointer), description, update }];
  });
}

/** What belongs to one request is not a setting of a client. */
const isOfRequest =
  /^(?:if-|range$|prefer$|accept|content-|cookie$|expect$|sig$)|idempot|request-?id|correlation|trace|signature|timestamp|nonce|date$/i;

/** A password has a name beside it, which one variable does not hold. */
function credentialName({ in: place, parameter = "" }: SecurityScheme): string | undefined {
  if (place === "basic" || isOfRequest.test(parameter)) return undefined;
  return place === "bearer" ? "accessToken" : optionName(parameter);
}

function headers(api: Api, claim: Claim): Suggestion[] {
  const { operations } = api;
  if (operations.length < fewest) return [];
  const [first, ...others] = operations.map((operation) => {
    return operation.parameters.filter(
      (parameter) => parameter.in === "header" && parameter.required,
    );
  });
  const everywhere = (first ?? []).filter(({ name }) => {
    return others.every((parameters) => parameters.some((each) => isSameHeader(each.name, name)));
  });
  return everywhere.flatMap((parameter) => {
    const extension = optionOf(api, parameter, claim);
    if (extension === undefined) return [];
    const { name } = parameter;
    const description = `Every operation requires the header ${name}: it is given once, when the client is made.`;
    const update = { [clientOptionKey]: extension };
    return targetsOf(api, name).map((target) => ({ target, description, update }));
  });
}

function optionOf(
  api: Api,
  { name, option, schema }: Parameter,
  claim: Claim,
): JsonObject | undefined {
  const isInteger = isOnly(schema, "integer");
  if (option !== undefined || isOfRequest.test(name) || !(isInteger || isOnly(schema, "string")))
    return undefined;
  const own = claim(optionName(name));
  return own === undefined
    ? undefined
    : { name: own, env: variable(api.name, own), ...(isInteger ? { type: "integer" } : {}) };
}

/** Where a header stands: as a component, and in the lists of paths and operations. */
function targetsOf({ operations }: Api, name: string): string[] {
  const inPaths = operations.flatMap(({ pathItem }) => pathItem.list("parameters"));
  const inOperations = operations.flatMap(({ node }) => node.list("parameters"));
  const listed = [
    ...inPaths.map((written) => ["$.paths[*]", written] as const),
    ...inOperations.map((written) => ["$.paths[*][*]", written] as const),
  ];
  const components = new Set<string>();
  const inline = new Set<string>();
  for (const [owner, { ref, target }] of listed) {
    const own = target?.text("name") ?? "";
    if (target?.text("in") !== "header" || !isSameHeader(own, name)) continue;
    if (target.pointer.startsWith("#/components/")) components.add(jsonPath(target.pointer));
    // What a reference to another list leads to is found there.
    else if (ref === undefined) {
      inline.add(`${owner}.parameters[?@.name == ${quoted(own)} && @.in == 'header']`);
    }
  }
  return [...components, ...inline];
}

/** `X-Tenant-ID` as `tenantId`. */
function optionName(header: string): string {
  return camelCase(header.replace(/^x[-_]/i, "").replaceAll(/[^A-Za-z0-9]+/g, " "));
}

/** `SHOP_TENANT_ID`: only variables of the client's own are read without being allowed to. */
function variable(client: string, option: string): string {
  return `${environmentPrefixes(client)[0]}${words(option).join("_").toUpperCase()}`;
}
