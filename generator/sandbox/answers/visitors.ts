// What a stranger is told who looks at a sandbox without knowing its API.
import type { JsonObject, JsonValue } from "../../document/json.js";
import { checkOrder } from "../check-order.js";
import type { Route } from "../checks/routes.js";
import type { Context } from "../types.js";

/** The path of what belongs to the sandbox and not to the API. */
const ownPath = "/.sandbox";

interface Visit {
  /** The credentials and client headers that were sent. */
  readonly options: ReadonlyMap<string, string>;
  readonly method: string;
  readonly url: URL;
  readonly route: Route;
}

/**
 * The answer to a request that is not about the API: for the root, where the API has none and the
 * sender does not seem to know it, and for the sandbox's own paths. Undefined for all others.
 */
export function welcome(
  { api, reserved }: Context,
  { method, options, route, url }: Visit,
): { status: number; body: JsonValue } | undefined {
  const path = url.pathname.replace(/\/+$/, "");
  const isStranger = options.size === 0 && (method === "GET" || method === "HEAD");
  const isRoot = path === "" && !route.isKnownPath && isStranger;
  if (isRoot || path === ownPath) {
    const body: JsonObject = {
      message: `This is a sandbox of ${api.title}. Its operations are below ${url.origin}${api.basePath}.`,
      operations: api.operations.map((one) => `${one.method} ${api.basePath}${one.path}`),
      checks: `The first check that fails decides the answer: ${checkOrder}.`,
      reserved: reserved.map(({ option, value, error }) => {
        const status = error.status === undefined ? "" : `, HTTP ${error.status}`;
        return `${option} ${value} is answered by ${error.name}${status}`;
      }),
    };
    return { status: 200, body };
  }
  if (!path.startsWith(`${ownPath}/`)) return undefined;
  const ledger = "A ledger is at /.sandbox/ledger while the sandbox runs with --chaos.";
  const message = `The sandbox has nothing at ${url.pathname}. ${ownPath} says what it has. ${ledger}`;
  return { status: 404, body: { message } };
}
