// The form of the facts' table: each fact has one cell per place where it has to hold.
import { expect, test } from "vitest";

/** Where a fact has to hold: the document states it, the client obeys it, and so on. */
export const columns = ["spec", "client", "sandbox", "docs"] as const;

export type Column = (typeof columns)[number];

/** Fails where the fact does not hold. */
export type Check = () => void | Promise<void>;

/** Why a fact has no meaning in a column, in a sentence. */
export interface NotApplicable {
  readonly notApplicable: string;
}

export type Cell = Check | NotApplicable;

/** One fact. Its number is that of the list that the tests' names refer to. */
export interface Fact extends Readonly<Record<Column, Cell>> {
  readonly number: `${"S" | "R"}${number}`;
  /** What holds, in a few words. */
  readonly title: string;
}

/** Makes one test of each cell that can be checked, named `S17 spec: …`. */
export function testFacts(facts: readonly Fact[]): void {
  for (const fact of facts) {
    for (const column of columns) {
      const cell = fact[column];
      if (typeof cell !== "function") continue;
      test(`${fact.number} ${column}: ${fact.title}`, async () => {
        expect.hasAssertions();
        await cell();
      });
    }
  }
}
