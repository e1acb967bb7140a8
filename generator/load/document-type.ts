// The type of a whole document, by Redocly's description of OpenAPI made as tolerant as OpenAPI is.
import type { Plugin } from "@redocly/openapi-core";
import { type NodeType, rootType, type Version } from "./redocly.js";

type Types = Parameters<NonNullable<NonNullable<Plugin["typeExtension"]>["oas3"]>>[0];

/**
 * What OpenAPI lets pass and Redocly would not: any keyword in the schemas of 3.1, and extensions of
 * its own that somebody else gave another form.
 */
function tolerant(types: Types, version: string): Types {
  const own = Object.entries(types).map(([name, type]) => {
    const properties = Object.entries(type.properties).filter(([key]) => !key.startsWith("x-"));
    const any = name === "Schema" && version !== "oas3_0" ? { additionalProperties: null } : {};
    return [name, { ...type, properties: Object.fromEntries(properties), ...any }];
  });
  return Object.fromEntries(own);
}

/** The same for Redocly's linter. */
export const tolerance: Plugin = { id: "tolerance", typeExtension: { oas3: tolerant } };

export function documentType(version: Version): NodeType {
  return rootType(version, tolerant);
}
