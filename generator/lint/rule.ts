import type { Oas3Rule } from "@redocly/openapi-core";
import { Spot } from "./spot.js";

/** Tells a problem: where it is, then what is wrong and what to write instead. */
export type Report = (spot: Spot, message: string) => void;

/** Reads a whole document, from its root on. */
export type Check = (document: Spot, report: Report) => void;

/**
 * Makes a Redocly rule of a check. A check sees the whole document at once, because our extensions refer to things
 * that stand elsewhere, and it may come to the same spot on several ways: a problem is told once.
 */
export function rule(check: Check): Oas3Rule {
  return () => ({
    Root(root, context) {
      const told = new Set<string>();
      check(new Spot(root, context.location, context.resolve), (spot, message) => {
        const problem = `${spot.id} ${message}`;
        if (told.has(problem)) return;
        told.add(problem);
        context.report({ message, location: spot.place });
      });
    },
  });
}
