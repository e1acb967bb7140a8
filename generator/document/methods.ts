// Which methods there are, and how each is written in a document and in a request.

/** The methods that a path item has fields for in every version. */
export const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;

/** One of them, as a document writes it. */
export type Method = (typeof methods)[number];

/** As a request has it: any token since OpenAPI 3.2. */
export type HttpMethod = Uppercase<Method> | "QUERY" | (string & {});

export function isMethod(key: string): key is Method {
  return (methods as readonly string[]).includes(key);
}

/** The field of a path item for methods that have none of their own, by the text that is sent. */
export const additionalOperationsKey = "additionalOperations";

/** Whether a path item has a field for a method, however it is written. */
export function hasField(method: string): boolean {
  return isMethod(method.toLowerCase()) || /^query$/i.test(method);
}

/** Whether `fetch` refuses to send a method. */
export function isUnsendable(method: string): boolean {
  return /^(?:CONNECT|TRACE|TRACK)$/i.test(method);
}

/** The method as it is sent, of one that a document writes. */
export function httpMethodOf(method: string): HttpMethod {
  return hasField(method) ? method.toUpperCase() : method;
}
