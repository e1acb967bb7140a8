import type { Rules } from "../types.js";
import { spaaza } from "./spaaza.js";
import { spaces } from "./spaces.js";

/** The rules of an API by its name. One without rules of its own starts empty and lets everybody in. */
export function rulesOf(api: string): Rules {
  return (
    new Map([
      ["spaaza", spaaza],
      ["spaces", spaces],
    ]).get(api) ?? none
  );
}

const none: Rules = {
  seed: () => ({}),
  options: [],
  reserved: () => [],
  authenticate: () => ({ id: "anyone" }),
};
