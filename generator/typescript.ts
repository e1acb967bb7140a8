// The one door to the TypeScript compiler.
import { createRequire } from "node:module";
import type ts from "typescript";

// Loaded with require: an import would first scan megabytes of it for the names that it exports.
export const typescript: typeof ts = createRequire(import.meta.url)("typescript");
