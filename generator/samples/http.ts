// The request that a sample makes, with variables where credentials belong.
import { isAnything } from "../document/media-types.js";
import type { Signature } from "../emit/calls/signature.js";
import type { Api, SecurityScheme } from "../model/model.js";
import { cookiePairs, filledPath, headerText, queryPairs, wholeQuery } from "../model/written.js";
import type { SampleRequest } from "./arguments.js";
import { contentTypeOf, type HttpBody, httpBody } from "./body.js";
import { schemesOf, unknownServer } from "./client-options.js";
import { Variable } from "./shell.js";

/** A text with variables in it. */
export type Words = readonly (string | Variable)[];

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  /** User name and password of HTTP Basic authentication. */
  readonly basic: readonly [Variable, Variable | undefined] | undefined;
  /** Encoded names of query parameters that are credentials. */
  readonly secretQuery: readonly (readonly [string, Variable])[];
  readonly headers: readonly (readonly [string, Words])[];
  readonly body: HttpBody | undefined;
}

export function httpRequest(api: Api, signature: Signature, request: SampleRequest): HttpRequest {
  const schemes = schemesOf(api, signature);
  const basic = schemes.find((scheme) => scheme.in === "basic");
  const { body, accept = signature.answer.mediaType } = request;
  const type = body && contentTypeOf(body);
  return {
    method: signature.operation.method,
    url: urlOf(api, signature, request),
    basic: basic && basicPair(basic),
    secretQuery: schemes.flatMap((scheme) => {
      const { in: place, parameter = "" } = scheme;
      return place === "query"
        ? [[encodeURIComponent(parameter), variableOf(scheme)] as const]
        : [];
    }),
    headers: [
      ...schemes.flatMap(schemeHeader),
      ...optionHeaders(api, signature, request),
      ...callHeaders(request),
      ...(accept === undefined || isAnything(accept) ? [] : [["Accept", [accept]] as const]),
      ...(type === undefined ? [] : [["Content-Type", [type]] as const]),
    ],
    body: body && httpBody(body),
  };
}

function urlOf(api: Api, { operation }: Signature, { path, params }: SampleRequest): string {
  const base = (operation.server ?? api.servers[0]?.url ?? unknownServer).replace(/\/+$/, "");
  const query = params.flatMap((given) => {
    if (given.parameter.in === "querystring") return [wholeQuery(given)];
    return given.parameter.in === "query" ? queryPairs(given) : [];
  });
  const pairs = query.length === 0 ? "" : `?${query.join("&")}`;
  return `${base}${filledPath(operation.path, path)}${pairs}`;
}

function variableOf({ option }: SecurityScheme): Variable {
  return new Variable(option.name, option.env);
}

function basicPair(scheme: SecurityScheme): readonly [Variable, Variable | undefined] {
  const own = variableOf(scheme);
  const { as, name } = scheme.option;
  if (as === "username") return [own, undefined];
  return [new Variable(name, `${own.name}_USERNAME`), new Variable(name, `${own.name}_PASSWORD`)];
}

function schemeHeader(scheme: SecurityScheme): (readonly [string, Words])[] {
  const { in: place, parameter = "" } = scheme;
  const own = variableOf(scheme);
  if (place === "bearer") return [["Authorization", ["Bearer ", own]]];
  if (place === "cookie") return [["Cookie", [`${parameter}=`, own]]];
  return place === "header" ? [[parameter, [own]]] : [];
}

/** The client's options that a client always sends. */
function optionHeaders(api: Api, { operation }: Signature, request: SampleRequest) {
  return api.headerOptions.flatMap((owner): (readonly [string, Words])[] => {
    const { option, header, required, default: fallback } = owner;
    const given = request.options.find(({ name }) => name === option.name);
    if (given) return [[header, [headerText(given)]]];
    if (!operation.parameters.some((parameter) => parameter.option === option.name)) return [];
    if (fallback !== undefined) return [[header, [String(fallback)]]];
    return required ? [[header, [new Variable(option.name, option.env)]]] : [];
  });
}

function callHeaders({ params }: SampleRequest): (readonly [string, Words])[] {
  const own = params.filter(({ parameter }) => parameter.in === "header");
  const cookies = params.filter(({ parameter }) => parameter.in === "cookie").flatMap(cookiePairs);
  return [
    ...own.map((given) => [given.parameter.name, [headerText(given)]] as const),
    ...(cookies.length === 0 ? [] : [["Cookie", [cookies.join("; ")]] as const]),
  ];
}
