import type { Spot } from "./spot.js";

export const METHODS = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;

export interface Operation {
  /** In lower case, as the document writes it. */
  readonly method: (typeof METHODS)[number];
  readonly path: string;
  readonly pathItem: Spot;
  readonly spot: Spot;
  /** Those of the path item included, references followed. */
  readonly parameters: readonly Parameter[];
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly spot: Spot;
}

// Every rule asks for them.
const known = new WeakMap<object, readonly Operation[]>();

export function operations(document: Spot): readonly Operation[] {
  const root = document.value as object;
  const found =
    known.get(root) ??
    document
      .child("paths")
      .entries()
      .flatMap(([path, item]) => operationsOf(path, item.followed()));
  known.set(root, found);
  return found;
}

function operationsOf(path: string, pathItem: Spot): readonly Operation[] {
  return METHODS.flatMap((method) => {
    const spot = pathItem.child(method);
    if (!spot.exists) return [];
    // A parameter of an operation replaces one of its path item with the same name and place.
    const parameters = new Map<string, Parameter>();
    for (const owner of [pathItem, spot]) {
      for (const item of owner.child("parameters").items()) {
        const parameter = parameterAt(item.followed());
        parameters.set(`${parameter.in} ${parameter.name}`, parameter);
      }
    }
    return [{ method, path, pathItem, spot, parameters: [...parameters.values()] }];
  });
}

export function parameterAt(spot: Spot): Parameter {
  return {
    name: spot.child("name").text ?? "",
    in: spot.child("in").text ?? "",
    required: spot.child("required").value === true,
    spot,
  };
}

/** `GET /customers`, as messages name an operation. */
export function title(operation: Operation): string {
  return `${operation.method.toUpperCase()} ${operation.path}`;
}

/** Responses by status as written: `200`, `4XX`, `default`. References are followed. */
export function responses(operation: Operation): readonly (readonly [string, Spot])[] {
  return operation.spot
    .child("responses")
    .entries()
    .map(([status, response]) => [status, response.followed()] as const);
}

/** The schema of the JSON body of the first success response, followed; undefined if there is none. */
export function successSchema(operation: Operation): Spot | undefined {
  for (const [status, response] of responses(operation)) {
    const schema = /^2/.test(status) ? jsonSchema(response) : undefined;
    if (schema !== undefined) return schema;
  }
  return undefined;
}

/** The schema of the request body, whatever its media type, followed. */
export function requestSchema(operation: Operation): Spot | undefined {
  const content = operation.spot.child("requestBody").followed().child("content");
  const schema = content.entries()[0]?.[1].child("schema");
  return schema?.exists ? schema.followed() : undefined;
}

function jsonSchema(response: Spot): Spot | undefined {
  for (const [mediaType, body] of response.child("content").entries()) {
    const schema = body.child("schema");
    if (/^[^;]*[/+]json\b/i.test(mediaType) && schema.exists) return schema.followed();
  }
  return undefined;
}
