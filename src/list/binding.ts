// What a resume token is bound to: its list, and the parameters that choose what is in it.
import type { OperationCall, PageQuery, Pagination } from "../contract.js";
import { isObject, pairsOf, plain } from "../values.js";

/**
 * A short text that stands for an operation and its parameters, `options` being those of the client.
 * Where in the list a page begins and how long it is do not count. It is a hash of 32 bits: enough to
 * notice a mistake, and it tells nothing of what went into it.
 */
export function bindingOf(
  call: OperationCall,
  { params: own, limit, ask = withParams }: Pagination,
  options: object,
): string {
  try {
    const {
      method,
      path,
      pathParams = {},
      params = {},
      body,
    } = ask(call, Object.fromEntries([...own, limit ?? ""].map((name) => [name, undefined])));
    const parts = [method, path, pathParams, params, options];
    return hashOf(canonical(body === undefined ? parts : [...parts, body]));
  } catch {
    // What cannot be written makes no request either, which the call says by itself.
    return "";
  }
}

/** A call with other parameters. */
export function withParams(call: OperationCall, params: PageQuery): OperationCall {
  return { ...call, params: { ...call.params, ...params } };
}

/** A value as text, the same for all values that are sent alike. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  if (!isObject(value)) return JSON.stringify(plain(value));
  const pairs = pairsOf(value).map(([name, item]) => `${JSON.stringify(name)}:${canonical(item)}`);
  return `{${pairs.sort()}}`;
}

/** FNV-1a, of UTF-16 code units. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
