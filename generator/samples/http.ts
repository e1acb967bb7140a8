// The request that a sample makes, with variables where credentials belong.
import { isMultipart, isRange, isUrlEncoded } from "../document/media-types.js";
import type { BodySignature, Signature } from "../emit/calls/signature.js";
import type { Api, SecurityScheme } from "../model/model.js";
import type { SampleRequest } from "./arguments.js";
import { schemesOf, unknownServer } from "./client-options.js";
import { Variable } from "./shell.js";
import { filledPath, headerText, queryPairs, textOf } from "./url.js";
import { isPlainObject, type SampleValue, Upload } from "./values.js";

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

export type HttpBody =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file" }
  | { readonly kind: "form" | "multipart"; readonly pairs: readonly Pair[] };

/** A field of a form: a text, or a file. */
export type Pair = readonly [string, string | Upload];

export function httpRequest(api: Api, signature: Signature, request: SampleRequest): HttpRequest {
  const schemes = schemesOf(api, signature);
  const basic = schemes.find((scheme) => scheme.in === "basic");
  const { body } = signature;
  const type = body && typeOf(body, request.body);
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
      ...(type === undefined ? [] : [["Content-Type", [type]] as const]),
    ],
    body: body && bodyOf(body, request.body),
  };
}

function urlOf(api: Api, { operation }: Signature, { path, params }: SampleRequest): string {
  const base = (operation.server ?? api.servers[0] ?? unknownServer).replace(/\/+$/, "");
  const query = params.filter(({ parameter }) => parameter.in === "query").flatMap(queryPairs);
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
  const cookies = params
    .filter(({ parameter }) => parameter.in === "cookie")
    .map((given) => `${given.parameter.name}=${headerText(given, encodeURIComponent)}`);
  return [
    ...own.map((given) => [given.parameter.name, [headerText(given)]] as const),
    ...(cookies.length === 0 ? [] : [["Cookie", [cookies.join("; ")]] as const]),
  ];
}

/** Undefined for a form, whose type whoever sends it knows best, and where there is no body. */
function typeOf({ mediaType, kind }: BodySignature, value: SampleValue | undefined) {
  if (value === undefined || kind === "form") return undefined;
  return isRange(mediaType) ? "application/json" : mediaType;
}

function bodyOf({ mediaType, kind }: BodySignature, value: SampleValue | undefined) {
  if (value === undefined) return undefined;
  if (isMultipart(mediaType)) return { kind: "multipart", pairs: pairsOf(value) } as const;
  if (isUrlEncoded(mediaType)) return { kind: "form", pairs: pairsOf(value) } as const;
  if (kind === "json") return { kind: "text", text: JSON.stringify(value, null, 2) } as const;
  return kind === "text"
    ? ({ kind: "text", text: textOf(value) } as const)
    : ({ kind: "file" } as const);
}

/** A list gives its name once for each of its items. */
function pairsOf(value: SampleValue): Pair[] {
  if (!isPlainObject(value)) return [];
  return Object.entries(value).flatMap(([name, own]): Pair[] => {
    const items: readonly SampleValue[] = Array.isArray(own) ? own : [own];
    return items.map((item) => [name, item instanceof Upload ? item : textOf(item)]);
  });
}
