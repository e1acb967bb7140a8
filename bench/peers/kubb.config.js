// Kubb: types and one function per operation, no formatter and no linter afterwards.
import { defineConfig } from "@kubb/core";
import { pluginClient } from "@kubb/plugin-client";
import { pluginOas } from "@kubb/plugin-oas";
import { pluginTs } from "@kubb/plugin-ts";

export default defineConfig({
  root: process.cwd(),
  input: { path: process.env.BENCH_DOCUMENT },
  output: { path: "client", clean: true, format: false, lint: false },
  plugins: [
    pluginOas({ validate: false, generators: [] }),
    pluginTs({ output: { path: "types" } }),
    pluginClient({ output: { path: "operations" }, client: "fetch" }),
  ],
});
