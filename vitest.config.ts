import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests run on the sources, under the names that applications use.
    alias: [
      { find: /^specloom$/, replacement: source("./src/index.ts") },
      { find: /^specloom\/(spaces|spaaza)$/, replacement: source("./generated/$1/index.ts") },
      { find: /^@specloom\/generator$/, replacement: source("./generator/index.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // A limit for what hangs. What is only slow is to end far below it, however busy the machine is.
    testTimeout: 180_000,
    hookTimeout: 240_000,
    expect: { poll: { interval: 10, timeout: 60_000 } },
  },
});
