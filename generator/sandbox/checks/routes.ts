// Which operation a method and a path name.
import { placesIn } from "../../document/openapi.js";
import type { DescribedApi, DescribedOperation } from "../describe/described.js";

export interface Route {
  /** The path below the base path; undefined outside it. */
  readonly path: string | undefined;
  readonly operation: DescribedOperation | undefined;
  /** Whether some method has the path. */
  readonly isKnownPath: boolean;
  /** The methods that the path has. */
  readonly methods: readonly string[];
  /** The parameters in the path, encoded as they came. */
  readonly pathParams: Readonly<Record<string, string>>;
}

/** Finds the operation for a request; fixed path segments win over parameters. */
export function findRoute(
  api: DescribedApi,
  { method, headers }: Pick<Request, "method" | "headers">,
  url: URL,
): Route {
  const path = below(api.basePath, url.pathname);
  const matches = api.operations.flatMap((operation) => {
    const pathParams =
      matchBelow(operation, operation.basePath, url) ?? match(operation.path, path);
    return pathParams ? [{ operation, pathParams }] : [];
  });
  // Of `/{name}`, `/{name}:undelete` and `/new` the one that says most.
  const most = Math.max(...matches.map(({ operation }) => saidBy(operation.path)));
  const best = matches.filter(({ operation }) => saidBy(operation.path) === most);
  const own = best.filter(({ operation }) => operation.method === method.toUpperCase());
  const found = own.find(({ operation }) => isMeant(operation, headers, url)) ?? own[0];
  return {
    path,
    operation: found?.operation,
    isKnownPath: best.length > 0,
    methods: best.map(({ operation }) => operation.method),
    pathParams: found?.pathParams ?? {},
  };
}

/**
 * Whether a request says what an operation asks all of its requests to say: some documents tell operations on one path
 * apart by a parameter that has one value only.
 */
function isMeant({ parameters }: DescribedOperation, headers: Headers, url: URL): boolean {
  return parameters.every(({ name, in: place, required, schema }) => {
    const listed = schema?.keyword("enum");
    const only =
      Array.isArray(listed) && listed.length === 1 ? listed[0] : schema?.keyword("const");
    if (!required || only === undefined) return true;
    if (place === "header") return headers.get(name) === String(only);
    return place !== "query" || url.searchParams.get(name) === String(only);
  });
}

/** How many characters of a path are fixed. */
function saidBy(path: string): number {
  return path.replaceAll(/\{[^{}]*\}|[?#].*$/g, "").length;
}

function below(basePath: string, pathname: string): string | undefined {
  if (basePath === "") return pathname;
  return pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : undefined;
}

/** The parameters of an operation that has a server of its own, which a client with a `baseUrl` does not use. */
function matchBelow({ path }: DescribedOperation, basePath: string | undefined, url: URL) {
  return basePath === undefined ? undefined : match(path, below(basePath, url.pathname));
}

/** The parameters in a path, or undefined where it does not fit the template. */
function match(template: string, path: string | undefined): Record<string, string> | undefined {
  if (path === undefined) return undefined;
  // Some documents tell operations on one path apart by what follows it.
  const wanted = template.replace(/[?#].*$/, "").split("/");
  const segments = path.split("/");
  if (wanted.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const segment = segments[index] ?? "";
    const text = decode(segment);
    if (text === undefined) return undefined;
    if (!part.includes("{") && text !== part) return undefined;
    const found = part.includes("{") ? placesOf(part, segment) : {};
    if (found === undefined) return undefined;
    Object.assign(params, found);
  }
  return params;
}

/** The parameters in one segment: `{id}`, `{id}.json`, `{from}:{to}`. */
function placesOf(template: string, segment: string): Record<string, string> | undefined {
  const [, name] = /^\{([^{}]+)\}$/.exec(template) ?? [];
  if (name !== undefined) return segment === "" ? undefined : { [name]: segment };
  const names = placesIn(template);
  const between = template
    .split(/\{[^{}]+\}/)
    .map((each) => each.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  // What stands between them may be encoded or not.
  const values = new RegExp(`^${between.join("(.+?)")}$`, "s")
    .exec(decode(segment) ?? "")
    ?.slice(1);
  const encoded = (index: number) => encodeURIComponent(values?.[index] ?? "");
  return values && Object.fromEntries(names.map((each, index) => [each, encoded(index)]));
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
