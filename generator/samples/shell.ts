// Texts as words of a POSIX shell.

/** A text as one word, of which the shell and the terminal obey nothing. */
export function quote(text: string): string {
  const literal = text
    .replaceAll("'", "'\\''")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would act on them
    .replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]+/g, (characters) => {
      const bytes = new TextEncoder().encode(characters);
      const codes = Array.from(bytes, (byte) => `\\${byte.toString(8).padStart(3, "0")}`);
      return `'"$(printf '${codes.join("")}')"'`;
    });
  return `'${literal}'`;
}

/** Literal texts and variables as one word, in double quotes where that is plain to read. */
export function word(parts: readonly (string | Variable)[]): string {
  const isPlain = parts.every((part) => part instanceof Variable || /^[\w ./:;=,-]*$/.test(part));
  const written = parts.map((part, index) => {
    if (!(part instanceof Variable)) return isPlain || part === "" ? part : quote(part);
    const next = parts[index + 1];
    const isNamed = typeof next === "string" && /^\w/.test(next) && isPlain;
    const variable = isNamed ? `\${${part.name}}` : `$${part.name}`;
    return isPlain ? variable : `"${variable}"`;
  });
  return isPlain ? `"${written.join("")}"` : written.join("");
}

/** A variable of the shell; its name is made of letters, digits and underscores. */
export class Variable {
  readonly name: string;

  /** The variable that a client reads an option from, else one that is named after the option. */
  constructor(
    readonly option: string,
    env = "",
  ) {
    const words = option.replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/\W/g, "_");
    const own = words.toUpperCase().replace(/^(?=\d)/, "_");
    this.name = /^[A-Za-z_]\w*$/.test(env) ? env : own;
  }
}
