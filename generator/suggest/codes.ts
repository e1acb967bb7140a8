// Whether what bodies of errors list in one place are the codes of errors.

export type Code = number | string;

/** What is said of how bad something is, and not of what it is. */
const severity =
  /^(?:error|warn(?:ing)?|info(?:rmation)?|debug|fatal|critical|notice|fail(?:ed|ure)?|ok|success)$/i;

/** Words of which names of errors have one. */
const errorWord =
  /error|invalid|illegal|unknown|not|no|missing|denied|forbidden|unauth|expired|exceed|limit|conflict|exist|fail|exception|bad|unavailable|timeout|required|malformed|unsupported|too/i;

/** `isOfProblems` says whether bodies are problem documents (RFC 9457), whose `type` is the code. */
export function areErrorCodes(
  listed: readonly unknown[],
  keys: readonly string[],
  isOfProblems: boolean,
): listed is readonly Code[] {
  const values = [...new Set(listed)];
  if (values.length < 2 || !(values.every(isText) || values.every(Number.isInteger))) return false;
  // The status says the same.
  if (values.every((value) => /^[1-5]\d\d$/.test(String(value)))) return false;
  const texts = values.map(String);
  if (texts.every((text) => severity.test(text))) return false;
  const leaf = keys.at(-1) ?? "";
  // A sentence is what people are told.
  if (/^error$/i.test(leaf) && texts.some((text) => /\s/.test(text))) return false;
  if (!/type$/i.test(leaf)) return true;
  if (isOfProblems || texts.every(isUri)) return true;
  if (texts.some((text) => severity.test(text))) return false;
  return texts.filter((text) => errorWord.test(text)).length * 2 >= texts.length;
}

export function isUri(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\S*$/i.test(text);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && /\S/.test(value);
}
