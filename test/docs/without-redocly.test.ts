import { expect, test, vi } from "vitest";
import { findRedocly } from "../../generator/docs/redoc.js";
import { UsageError } from "../../generator/load/config.js";

vi.mock("node:module", () => ({
  createRequire: () => ({
    resolve: (name: string) => {
      throw new Error(`cannot find ${name}`);
    },
  }),
}));

test("where @redocly/cli is not installed, the message says how to install it", () => {
  expect(() => findRedocly("/anywhere")).toThrow(UsageError);
  expect(() => findRedocly("/anywhere")).toThrow("npm install --save-dev @redocly/cli@2.77.0");
});
