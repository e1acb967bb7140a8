// Where values stand in requests and answers, as others write it: a small part of JSONPath.
import { escapeKey, type JsonValue } from "../../document/json.js";
import { type OperationNode, parametersOf } from "../../document/openapi.js";
import { parsePath } from "../jsonpath/parse.js";
import { PathError } from "../jsonpath/scanner.js";

/** A JSON Pointer for `$`, `$.a.b` and `$['a']`; undefined for whatever selects in another way. */
export function pointerFor(path: JsonValue | undefined): string | undefined {
  if (typeof path !== "string") return undefined;
  try {
    const { segments } = parsePath(path);
    let pointer = "";
    for (const { descends, selectors } of segments) {
      const [only] = selectors;
      if (descends || selectors.length !== 1 || only?.kind !== "name") return undefined;
      pointer += `/${escapeKey(only.name)}`;
    }
    return pointer;
  } catch (error) {
    if (error instanceof PathError) return undefined;
    throw error;
  }
}

/** The property as `x-pagination` names it; a pointer where its name could be taken for one. */
export function propertyNamed(name: string): string {
  return /^\/|^header:|^$/.test(name) ? `/${escapeKey(name)}` : name;
}

/** A parameter as `x-pagination` names it: a query parameter, or a property of the body. */
export function parameterNamed(operation: OperationNode, name: string): string {
  const isQuery = parametersOf(operation).some((each) => each.in === "query" && each.name === name);
  return isQuery ? name : `body:/${escapeKey(name)}`;
}

/** The number of the first page, where a parameter says it: its default, or its least value. */
export function firstPage(operation: OperationNode, name: string): number | undefined {
  const parameter = parametersOf(operation).find((each) => each.name === name);
  const schema = parameter?.node.at("schema");
  const first = schema?.number("default") ?? schema?.number("minimum");
  return first === 0 || first === 1 ? first : undefined;
}

export const unclearStart =
  "does not say the number of the first page; give its parameter a default, or write x-pagination";

/** Without what is undefined. */
export function present(entries: { readonly [key: string]: JsonValue | undefined }): {
  [key: string]: JsonValue;
} {
  const found: { [key: string]: JsonValue } = {};
  for (const [key, value] of Object.entries(entries)) if (value !== undefined) found[key] = value;
  return found;
}
