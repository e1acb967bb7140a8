// Prism as a judge in process: what its own readers and its own validator say of requests and answers.
import { createRequire } from "node:module";
import path from "node:path";

/** A request as it came over a socket. */
export interface CameIn {
  readonly method: string;
  /** Path and query, as they came. */
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body?: string | undefined;
}

/** An answer as it went out. */
export interface WentOut {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** An operation as Prism knows it. */
export interface PrismOperation {
  readonly method: string;
  readonly path: string;
}

interface Element {
  readonly resource: PrismOperation;
  readonly element: object;
}
/** Left are the findings. */
type Either = { readonly _tag: "Left"; readonly left: Finding[] } | { readonly _tag: "Right" };
interface Finding {
  readonly path?: readonly string[];
  readonly message: string;
}

const require = createRequire(import.meta.url);
/** Where Prism's package is found, and what it needs. */
export const prismMain = require.resolve("@stoplight/prism-http");

/** A file of Prism's package. */
export function prismFile(file: string) {
  return require(path.join(path.dirname(prismMain), file));
}

/** The operations of a document, in its order. It is changed: give a copy. */
export function prismOperations(document: object): Promise<PrismOperation[]> {
  return prismFile("index.js").getHttpOperationsFromSpec(document);
}

/** What Prism finds wrong with a request. Throws where Prism fails. */
export function findingsOfRequest(resource: PrismOperation, request: CameIn): string[] {
  const { searchParams, pathname } = new URL(request.url, "http://prism.example");
  // As its server reads them.
  const query = Object.fromEntries(
    [...searchParams.keys()].map((key) => {
      const values = searchParams.getAll(key);
      return [key, values.length === 1 ? values[0] : values];
    }),
  );
  const { method, headers, body } = request;
  return findings("validateInput", {
    resource,
    element: {
      method: method.toLowerCase(),
      url: { path: pathname, query },
      headers,
      body: body === undefined ? null : parsed(String(headers["content-type"]), body),
    },
  });
}

/** What Prism finds wrong with an answer. Throws where Prism fails. */
export function findingsOfAnswer(resource: PrismOperation, answer: WentOut): string[] {
  const { status: statusCode, headers, text } = answer;
  const body = parsed(headers["content-type"] ?? "", text);
  return findings("validateOutput", { resource, element: { statusCode, headers, body } });
}

function findings(judge: "validateInput" | "validateOutput", element: Element): string[] {
  const result: Either = prismFile("validator/index.js")[judge](element);
  if (result._tag === "Right") return [];
  return result.left.map((each) => `${(each.path ?? []).join(".")} ${each.message}`.trim());
}

function parsed(mediaType: string, text: string): unknown {
  if (text === "") return undefined;
  return /[/+]json\b/i.test(mediaType) ? JSON.parse(text) : text;
}
