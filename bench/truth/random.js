// Chance that is the same in every run.

/** A function that gives numbers from 0 up to 1, always the same ones for the same seed. */
export function randomOf(seed) {
  let state = hash(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function hash(text) {
  let value = 2166136261;
  for (const letter of String(text)) value = Math.imul(value ^ letter.charCodeAt(0), 16777619);
  return value >>> 0;
}

export function pick(list, random) {
  return list[Math.floor(random() * list.length)];
}

/** So many of a list, in its order. */
export function sample(list, count, random) {
  const keyed = list.map((value, index) => ({ value, index, key: random() }));
  const chosen = keyed.sort((a, b) => a.key - b.key).slice(0, count);
  return chosen.sort((a, b) => a.index - b.index).map(({ value }) => value);
}
