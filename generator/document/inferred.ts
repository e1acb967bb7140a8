// How a document marks what its authors concluded and nobody states: `(inferred)` at the end of a
// description, or `(inferred: …)` for a part of it.

export interface Marked {
  /** The description without its mark. */
  readonly text: string;
  /** What of it is inferred; empty for all of it, undefined for nothing. */
  readonly inferred: string | undefined;
}

const mark = /\s*\(inferred(?::\s*((?:[^()]|\([^()]*\))*))?\)\s*\.?\s*$/;

/** Whether the description of a document says what its marks mean. */
export function explainsMarks(description: string): boolean {
  return description.includes("`(inferred)`");
}

/** Whether a text made of descriptions holds a mark. */
export function holdsMark(text: string): boolean {
  return /\(inferred[:)]/.test(text);
}

/** A description and what is inferred of it. */
export function readInferred(description: string): Marked {
  const found = mark.exec(description);
  if (found === null) return { text: description, inferred: undefined };
  const text = description.slice(0, found.index).trim();
  return { text, inferred: (found[1] ?? "").trim() };
}
