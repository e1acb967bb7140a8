/** Names that have an owner already. */
export class Taken {
  readonly #names: Set<string>;
  /** How often each name was claimed, so that the next claim need not try all numbers again. */
  readonly #counts = new Map<string, number>();

  constructor(names: Iterable<string> = []) {
    this.#names = new Set(names);
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  /**
   * The first free of `name`, `name2`, `name3`…, which then is taken. With suffixes it is free where
   * all of its forms are.
   */
  claim(name: string, suffixes: readonly string[] = [""]): string {
    const key = [name, ...suffixes].join(" ");
    for (let index = (this.#counts.get(key) ?? 0) + 1; ; index++) {
      const candidate = index === 1 ? name : `${name}${index}`;
      const all = suffixes.map((suffix) => candidate + suffix);
      if (all.some((one) => this.#names.has(one))) continue;
      for (const one of all) this.#names.add(one);
      this.#counts.set(key, index);
      return candidate;
    }
  }
}
