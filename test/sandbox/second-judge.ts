// Prism as the second judge of a sandbox: of the requests that it makes up, and of its answers. Where Prism itself is
// wrong, an exception says so by name; all else counts.
import type { JsonObject } from "../../generator/document/json.js";
import {
  type CameIn,
  findingsOfAnswer,
  findingsOfRequest,
  type PrismOperation,
  prismOperations,
  type WentOut,
} from "./prism.js";

/** What Prism says of an operation that was called. */
export interface Opinion {
  /** What is wrong with the request; undefined where nothing is. */
  readonly request: string | undefined;
  /** What is wrong with the answer; undefined where nothing is. */
  readonly answer: string | undefined;
  /** The names of the exceptions that made findings not count. */
  readonly excused: readonly string[];
}

export interface Exchanged {
  readonly method: string;
  /** As the document writes it. */
  readonly path: string;
  readonly request: CameIn;
  readonly answer: WentOut;
}

export interface SecondJudge {
  readonly judge: (exchanged: Exchanged) => Opinion;
}

/** Prism with a document. Rejects for one that Prism cannot read. */
export async function secondJudge(document: JsonObject): Promise<SecondJudge> {
  const copy: Record<string, unknown> = structuredClone(document);
  // Prism takes schemas for those of draft 7, unless a document says what it says anyway.
  if (!String(copy["openapi"]).startsWith("3.0"))
    copy["jsonSchemaDialect"] = "https://json-schema.org/draft/2020-12/schema";
  const operations = new Map(
    (await prismOperations(copy)).map((each) => [
      `${each.method.toUpperCase()} ${each.path}`,
      each,
    ]),
  );
  return {
    judge({ method, path, request, answer }) {
      const operation = operations.get(`${method} ${path}`);
      if (operation === undefined) return { request: undefined, answer: undefined, excused: [] };
      return opinionOf(operation, { path, request, answer });
    },
  };
}

function opinionOf(operation: PrismOperation, case_: Omit<Case, "finding">): Opinion {
  const { request, answer } = case_;
  const excused = new Set<string>();
  const counted = (side: Side, found: () => readonly string[]): string | undefined => {
    const left = foundBy(found).filter((finding) => {
      const exception = exceptions.find((each) => {
        return each.side === side && each.isOf({ ...case_, finding });
      });
      if (exception) excused.add(exception.name);
      return exception === undefined;
    });
    return left.length === 0 ? undefined : left.slice(0, 3).join("; ");
  };
  return {
    request: counted("request", () => findingsOfRequest(operation, request)),
    answer: counted("answer", () => findingsOfAnswer(operation, answer)),
    excused: [...excused],
  };
}

function foundBy(found: () => readonly string[]): readonly string[] {
  try {
    return found();
  } catch (error) {
    return [`Prism fails: ${error instanceof Error ? error.message : error}`];
  }
}

type Side = "request" | "answer";

/** What Prism finds and is wrong about. */
interface Exception {
  readonly name: string;
  readonly because: string;
  readonly side: Side;
  readonly isOf: (case_: Case) => boolean;
}

interface Case {
  readonly finding: string;
  readonly path: string;
  readonly request: CameIn;
  readonly answer: WentOut;
}

export const exceptions: readonly Exception[] = [
  {
    name: "answers without a body",
    because: "Prism asks for a body and its media type where the status leaves no room for one",
    side: "answer",
    isOf: ({ finding, answer }) =>
      answer.status === 204 && answer.text === "" && /^body|received media type ""/.test(finding),
  },
  {
    name: "texts that are not JSON",
    because: "Prism holds the text of any media type against the schema of what it stands for",
    side: "answer",
    isOf: ({ finding, answer }) =>
      finding.startsWith("body ") && !/[/+]json\b/i.test(answer.headers["content-type"] ?? ""),
  },
  {
    name: "requests that are not JSON",
    because: "Prism holds the text of any media type against the schema of what it stands for",
    side: "request",
    isOf: ({ finding, request }) =>
      finding === "body Request body must be object" &&
      !/json\b|form/i.test(String(request.headers["content-type"])),
  },
  {
    name: "bodies of GET",
    because: "Prism asks for a body that neither fetch nor a browser can send",
    side: "request",
    isOf: ({ finding, request }) =>
      finding === "Body parameter is required" && /^(?:GET|HEAD)$/.test(request.method),
  },
  {
    name: "deprecated parameters",
    because: "Prism warns of each that is sent, and documents may still require it",
    side: "request",
    isOf: ({ finding }) => finding.endsWith(" is deprecated"),
  },
  {
    name: "headers that are no parameters",
    because:
      "OpenAPI ignores parameters called Accept, Content-Type and Authorization; Prism does not",
    side: "request",
    isOf: ({ finding }) =>
      /^header .*required property '(?:accept|content-type|authorization)'$/.test(finding),
  },
  {
    name: "paths with a query or a fragment",
    because: "Prism looks for what some documents write behind a path in the path itself",
    side: "request",
    isOf: ({ finding, path }) => finding.startsWith("path ") && /[?#]/.test(path),
  },
  {
    name: "objects in forms",
    because: "Prism reads the fields of a form as texts, and neither brackets nor JSON in them",
    side: "request",
    isOf: ({ finding, request }) =>
      finding.startsWith("body") &&
      isForm(request) &&
      /\[[^\]]*\]=|\r\n\r\n[[{]/.test(plain(request)),
  },
  {
    name: "fields that are required without a schema",
    because: "Prism keeps only those fields of a form that `properties` lists",
    side: "request",
    isOf: ({ finding, request }) => {
      const [, name] = /^body .* required property '(.*)'$/.exec(finding) ?? [];
      return name !== undefined && isForm(request) && plain(request).includes(`name="${name}"`);
    },
  },
];

function isForm({ headers }: CameIn): boolean {
  return /form/.test(String(headers["content-type"]));
}

function plain({ body = "" }: CameIn): string {
  return body.includes("\r\n") ? body : decodeURIComponent(body);
}
