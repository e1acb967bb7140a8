// The heavy part of Redocly's core, behind the door that redocly.ts is: its linter and its bundler
// bring all of its rules.
export { bundle, createConfig, lintDocument } from "@redocly/openapi-core";
