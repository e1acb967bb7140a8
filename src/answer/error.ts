import type {
  Answer,
  ErrorDescription,
  Execution,
  JsonParser,
  OperationCall,
} from "../contract.js";
import type { ApiError, ApiErrorInit } from "../errors.js";
import { redactedExcerpt } from "../show/excerpt.js";
import { withoutBigint } from "../values.js";
import { learn, shownIdOf, startOf } from "./excerpt.js";
import { retryAfterOf } from "./headers.js";
import { parseJson, textOf } from "./readers.js";
import { isFinalStatus } from "./response.js";

/** How much of an error body its error keeps as text, in characters. */
const mostText = 65_536;

/** The error that an answer outside 2xx stands for. */
export function toError(
  description: ErrorDescription,
  operation: OperationCall,
  answer: Answer,
  execution: Execution,
): ApiError {
  const { status, headers } = answer.response;
  const text = textOf(answer);
  const body = jsonOf(text, operation.parseError);
  learn(body, operation, execution);
  const code = codeOf(body, status, description, execution);
  const said = valueAt(body, description.message) ?? problemOf(body, headers, description);
  const name = Object.entries(description.codes).find(([, each]) => each === code)?.[0];
  const { errors = Object.keys(description.codes) } = operation;
  const init: ApiErrorInit = {
    ...execution.context(),
    operation: operation.id,
    status,
    headers,
    body,
    text: text.slice(0, mostText),
    excerpt: startOf(answer, text, operation, execution, body !== undefined) || undefined,
    code,
    codeName: name && errors.includes(name) ? name : "unknown",
    description: typeof said === "string" ? said : undefined,
    requestId: shownIdOf(headers, execution),
    retryAfter: retryAfterOf(headers),
  };
  const forPeople = redactedExcerpt(init.description ?? "", execution.redact) || undefined;
  return new description.Error(messageOf(init, name, forPeople), init);
}

/** A code of the kind that the API has. A text that the document does not know may say anything. */
function codeOf(
  body: unknown,
  status: number,
  { code: path, codes }: ErrorDescription,
  { redact }: Execution,
): number | string | undefined {
  const code = path === undefined ? status : withoutBigint(valueAt(body, path));
  const known = Object.values(codes);
  if (typeof known[0] !== "string") return typeof code === "number" ? code : undefined;
  if (typeof code !== "string") return undefined;
  return known.includes(code) ? code : redactedExcerpt(code, redact) || undefined;
}

/** What a problem document (RFC 9457) says for people: in detail, or else in general. */
function problemOf(body: unknown, headers: Headers, { problem }: ErrorDescription): unknown {
  const isProblem = problem ?? /\bproblem\+json/i.test(headers.get("Content-Type") ?? "");
  return isProblem ? (valueAt(body, "detail") ?? valueAt(body, "title")) : undefined;
}

function jsonOf(text: string, parse: JsonParser = parseJson): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** What happened, with the code's name in the catalogue even where the operation does not list it. */
function messageOf(init: ApiErrorInit, name = "unknown", description?: string): string {
  const { status, code = status, retryAfter, body, excerpt } = init;
  const coded = code === name ? code : `${code} ${name}`;
  const own = code === status ? "" : `, code ${coded}`;
  const odd = isFinalStatus(status) ? "" : ", which is not a status of HTTP";
  const unsaid = body === undefined ? excerpt : excerpt && `no message in ${excerpt}`;
  const said = description ?? unsaid ?? "no message";
  return `answered ${status}${odd}${own}: ${said}${retryAfter ? `; wait ${retryAfter / 1000} s` : ""}`;
}

/** The value that keys, joined by `/`, lead to in a body. */
function valueAt(body: unknown, path: string | undefined): unknown {
  return path?.split("/").reduce((value, key) => {
    return Object.hasOwn(Object(value), key) ? (value as Record<string, unknown>)[key] : undefined;
  }, body);
}
