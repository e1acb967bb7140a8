// Schemas in the few forms that openapi-typescript prints well.

/** A schema as openapi-typescript reads it; `raw` is type text, `doc` a comment. */
export type Draft = Record<string, unknown>;

export function raw(text: string): Draft {
  return { type: "raw", raw: text };
}

export function says(draft: Draft): boolean {
  return Object.keys(draft).length > 0;
}

export function isBareObject(draft: Draft): boolean {
  return draft.type === "object" && Object.keys(draft).length === 1;
}

export function union(drafts: readonly Draft[]): Draft {
  return combined("anyOf", drafts);
}

/** One flat union or intersection, so that it prints without parentheses. */
export function combined(key: "anyOf" | "allOf", drafts: readonly Draft[]): Draft {
  const members = drafts.flatMap((draft): readonly Draft[] => {
    const inner = draft[key];
    return Object.keys(draft).length === 1 && Array.isArray(inner) ? inner : [draft];
  });
  const [only = {}] = members;
  return members.length < 2 ? only : { [key]: members };
}
