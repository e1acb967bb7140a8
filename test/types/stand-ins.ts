/** Compiles only where every case was dealt with before. */
export function assertNever(value: never): never {
  throw new Error(`not expected: ${String(value)}`);
}

/** Stands for code that does something with a value. */
export function use(..._values: readonly unknown[]): void {}
