// How much of a body an error may quote.
import type { Answer, Execution, OperationCall } from "../contract.js";
import { excerptOf } from "../show/excerpt.js";
import { markedValues } from "../show/marks.js";
import { requestIdOf } from "./headers.js";

/** Takes note of what the document marks in a body, before anything of its answer is shown. */
export function learn(
  body: unknown,
  { secrets }: Pick<OperationCall, "secrets">,
  execution: Execution,
): void {
  if (secrets?.answer) execution.conceal(markedValues(body, secrets.answer));
}

/**
 * The start of a body without secrets. Where the document marks places in it and it was not read by
 * them, nobody knows where secrets stand: then it is its size and media type.
 */
export function startOf(
  { response, chunks, cut }: Answer,
  text: string,
  { secrets }: Pick<OperationCall, "secrets">,
  execution: Execution,
  isRead = false,
): string {
  if (isRead || !secrets?.answer || text === "") return excerptOf(execution.redact(text));
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  const [type = ""] = /^[\w.+-]+\/[\w.+-]+/.exec(response.headers.get("Content-Type") ?? "") ?? [];
  const said = `${cut ? "more than " : ""}${size.toLocaleString("en-US")} bytes`;
  return excerptOf(execution.redact(`<${said}${type && ` of ${type}`}>`));
}

/** The API's own name for the request, as an error may show it. */
export function shownIdOf(
  headers: Headers,
  execution: Pick<Execution, "redact">,
): string | undefined {
  return excerptOf(execution.redact(requestIdOf(headers) ?? "")) || undefined;
}
