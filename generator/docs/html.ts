// The one printer of HTML. A template takes texts, which it escapes, and other markup, and no string
// becomes markup in another way.

/** What may stand in a template. Nothing comes of `undefined`, `null` and `false`. */
export type Fragment = string | number | Markup | undefined | null | false | readonly Fragment[];

/** HTML in which every text of a document is a text. */
export class Markup {
  readonly #html: string;

  /** For the libraries that print HTML themselves, each behind its door. */
  static trusted(html: string): Markup {
    return new Markup(html);
  }

  private constructor(html: string) {
    this.#html = html;
  }

  toString(): string {
    return this.#html;
  }
}

/** Markup with the values as text, in content and in attributes alike, which stand in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Fragment[]): Markup {
  const printed = parts.map((part, index) => part + print(values[index]));
  return Markup.trusted(printed.join(""));
}

function print(value: Fragment): string {
  if (value === undefined || value === null || value === false) return "";
  if (value instanceof Markup) return value.toString();
  if (typeof value === "object") return value.map(print).join("");
  return escapeHtml(String(value));
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as it stands in HTML. Control characters, which HTML does not allow, are left out. */
export function escapeHtml(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}/gu, "")
    .replace(/[&<>"]/g, (character) => entities[character] ?? "");
}
