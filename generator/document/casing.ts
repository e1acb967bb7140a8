// One law for spelling names: words in a row, the first of them small or not.

/**
 * Words of letters and digits. A capital after a small letter starts one, and so does the last
 * capital of a run, except before the s of a plural: `HTTP`, `URLs`.
 */
export function words(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain.match(/[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
}

/** `Allowed IP ranges` as `allowedIpRanges`; empty where no letter or digit is left. */
export function camelCase(text: string): string {
  return lowerFirst(pascalCase(text));
}

/** `Allowed IP ranges` as `AllowedIpRanges`. A name that is spelled so already stays as it is. */
export function pascalCase(text: string): string {
  const isSpelled = /^[A-Za-z][A-Za-z0-9]*$/.test(text) && /[a-z]/.test(text);
  const joined = isSpelled ? upperFirst(text) : words(text).map(capitalize).join("");
  return /^\d/.test(joined) ? `_${joined}` : joined;
}

/** `allowedIpRanges` as `allowed-ip-ranges`, `OAuth2 apps` as `o-auth2-apps`. */
export function kebabCase(text: string): string {
  return words(text)
    .join("-")
    .toLowerCase()
    .replace(/(?<=[a-z])-(?=\d)/g, "");
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `an Order`, `a Voucher`: the article that most names sound right with. */
export function withArticle(name: string): string {
  return `${/^(?:[AEIO]|Un)/i.test(name) ? "an" : "a"} ${name}`;
}

/** `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function capitalize(word: string): string {
  return upperFirst(word.toLowerCase());
}
