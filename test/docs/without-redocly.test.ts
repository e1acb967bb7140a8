import { afterAll, expect, test, vi } from "vitest";

// Other files of this project have loaded the module with Node's own resolution.
vi.resetModules();
vi.doMock("node:module", () => ({
  createRequire: () => ({
    resolve: (name: string) => {
      throw new Error(`cannot find ${name}`);
    },
  }),
}));
afterAll(() => {
  vi.doUnmock("node:module");
  vi.resetModules();
});

test("where @redocly/cli is not installed, the message says how to install it", async () => {
  const { findRedocly } = await import("../../generator/docs/redoc.js");
  const { UsageError } = await import("../../generator/load/config.js");
  expect(() => findRedocly("/anywhere")).toThrow(UsageError);
  expect(() => findRedocly("/anywhere")).toThrow("npm install --save-dev @redocly/cli@2.77.0");
});
