// What one of a list is called, as far as English has rules for it.

/** Words that end as plurals do and are none, or are their own plurals. */
const alone =
  /(?:ss|us|(?<!ap|ur|ik|oj|ax|po|kp)is|news|series|species|data|(?:ali|canv|atl|bi)as|(?:analyt|statist|diagnost|logist)ics|(?:^|[^a-z])(?:lens|sms|dns|aws|gps|rss|tls|kms|pos|saas|https?))$/i;

/** Plurals whose ends do not tell the word. */
const irregular: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])people$/i, "person"],
  [/children$/i, "child"],
  [/indices$/i, "index"],
  [/menus$/i, "menu"],
  [/caches$/i, "cache"],
  [/movies$/i, "movie"],
  [/cookies$/i, "cookie"],
];

/** `policies` as `policy`, `addresses` as `address`; a word that is not a plural stays. */
export function singular(word: string): string {
  const known = irregular.find(([plural]) => plural.test(word));
  if (known) return word.replace(...known);
  if (alone.test(word)) return word;
  if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|atus|irus|ampus|onus|lias|nvas)es$/i.test(word)) return word.slice(0, -2);
  return /s$/i.test(word) ? word.slice(0, -1) : word;
}

/** Whether a word names several. */
export function isPlural(word: string): boolean {
  return singular(word) !== word;
}
