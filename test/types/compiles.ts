import { test } from "vitest";

/** A test that the compiler carries out, with `tsc --noEmit`. Its body is never called, so that nothing is sent. */
export function compiles(title: string, _body: () => unknown): void {
  test(title, () => {});
}

/** Compiles only where every case was dealt with before. */
export function assertNever(value: never): never {
  throw new Error(`not expected: ${String(value)}`);
}

/** Stands for code that does something with a value. */
export function use(..._values: readonly unknown[]): void {}
