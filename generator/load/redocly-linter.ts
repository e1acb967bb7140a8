// The heavy part of Redocly's core, behind the door that redocly.ts is: its linter brings all
// of its rules.
export { createConfig, lintDocument } from "@redocly/openapi-core";
