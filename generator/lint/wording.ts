/** `a, b or c`. */
export function either(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}

/** What to do about a name that is not there: `Add it.`, or the same with what could stand instead. */
export function addOr(add: string, instead: string, names: readonly string[]): string {
  return names.length === 0 ? `${add}.` : `${add}, or ${instead} ${either(names)}.`;
}

/** A value as a message shows it: short, on one line. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
