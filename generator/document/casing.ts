// One law for spelling names: words in a row, the first of them small or not.

/**
 * Words of letters and digits of any script. A capital after a small letter starts one, and so does the
 * last capital of a run, except before the s of a plural: `HTTP`, `URLs`.
 */
export function words(text: string): string[] {
  return plain(text).match(word) ?? [];
}

/** Letters that are no capitals, with their marks. */
const small = "\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}";
const capital = "[\\p{Lu}\\p{Lt}]";
const word = new RegExp(
  `${capital}{2,}s(?![${small}])|${capital}+(?![${small}])|${capital}?[${small}]+|\\p{Nd}+`,
  "gu",
);

/**
 * Letters that are newer than some engines and compilers, which would not read them, and would be in names of
 * one machine and not of another: all beyond the first plane, and those of it since Unicode 16.
 */
export const newerLetters = /[\u{10000}-\u{10ffff}\ua7cb-\ua7f1\u1c89\u1c8a\u088f\u0c5c\u0cdc]/gu;

/**
 * A text in composed form, so that what looks alike is one name, and without what a name cannot have or
 * nobody sees in it: controls of direction, joiners, fillers, lone surrogates.
 */
function plain(text: string): string {
  const shown = text.normalize("NFC").replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  return shown.replace(/[^\p{ID_Continue}]/gu, " ").replace(newerLetters, " ");
}

/** `Allowed IP ranges` as `allowedIpRanges`; empty where no letter or digit is left. */
export function camelCase(text: string): string {
  return lowerFirst(pascalCase(text));
}

/** `Allowed IP ranges` as `AllowedIpRanges`. A name that is spelled so already stays as it is. */
export function pascalCase(text: string): string {
  const own = plain(text);
  const isSpelled = /^\p{L}[\p{L}\p{M}\p{Nd}]*$/u.test(own) && /[\p{Ll}\p{Lo}]/u.test(own);
  const joined = isSpelled ? upperFirst(own) : words(text).map(capitalize).join("");
  // Small letters and capitals may be composed in different ways.
  return (/^(?!\p{ID_Start})./u.test(joined) ? `_${joined}` : joined).normalize("NFC");
}

/**
 * `allowedIpRanges` as `allowed-ip-ranges`, `OAuth2 apps` as `o-auth2-apps`. It is for files, whose names
 * not all systems keep: only letters that ASCII has are left, those with marks without them.
 */
export function kebabCase(text: string): string {
  const ascii = words(text).map((each) => {
    const bare = each.replaceAll("ß", "ss").normalize("NFKD");
    return bare.replace(/[^A-Za-z0-9]/g, "");
  });
  return ascii
    .filter((each) => each !== "")
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
