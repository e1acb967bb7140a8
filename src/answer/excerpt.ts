// What an error may quote of an answer.
import type { Answer, Execution, OperationCall } from "../contract.js";
import { redactedExcerpt } from "../show/excerpt.js";
import { requestIdOf } from "./headers.js";

/** Takes note of what the document marks in a body, before anything of its answer is shown. */
export function learn(
  body: unknown,
  { secrets }: Pick<OperationCall, "secrets">,
  execution: Execution,
): void {
  if (secrets?.answer) execution.conceal(secrets.answer.valuesIn(body));
}

/**
 * The start of a body without secrets. Where the document marks places in it and it was not read by
 * them, it is what may be said of the body instead.
 */
export function startOf(
  answer: Answer,
  text: string,
  { secrets }: Pick<OperationCall, "secrets">,
  execution: Execution,
  isRead = false,
): string {
  const isHidden = secrets?.answer && !isRead && text !== "";
  return redactedExcerpt(isHidden ? secrets.answer.unreadable(answer) : text, execution.redact);
}

/** The API's own name for the request, as an error may show it. */
export function shownIdOf(
  headers: Headers,
  { redact }: Pick<Execution, "redact">,
): string | undefined {
  return redactedExcerpt(requestIdOf(headers) ?? "", redact) || undefined;
}
