// The part of Redocly's core, behind the door that redocly.ts is, that reads a file a second time to
// find lines and columns.
export { getLineColLocation } from "@redocly/openapi-core";
