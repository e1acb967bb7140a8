// The type of a whole document, by Redocly's description of OpenAPI made as tolerant as OpenAPI is.
import type { Plugin } from "@redocly/openapi-core";
import { type NodeType, rootType, type Version } from "./redocly.js";

type Types = Parameters<NonNullable<NonNullable<Plugin["typeExtension"]>["oas3"]>>[0];
type Properties = Types[string]["properties"];

/** What is lent to Swagger 2.0, so that what stands there is looked at, too. */
const lent: Properties = {
  oneOf: "AnyOf",
  anyOf: "AnyOf",
  not: "Schema",
  nullable: { type: "boolean" },
  writeOnly: { type: "boolean" },
  deprecated: { type: "boolean" },
};

/** Keywords of schemas that came with OpenAPI 3.0. */
export const newerThanSwagger: readonly string[] = Object.keys(lent);

/** Limits that Swagger 2.0 gives to numbers, which Redocly takes to be whole. */
const bounds: Properties = { maximum: { type: "number" }, minimum: { type: "number" } };

const swagger: Readonly<Record<string, Properties>> = {
  Parameter: { ...bounds, deprecated: { type: "boolean" } },
  ParameterItems: {
    ...bounds,
    type: {
      type: "string",
      enum: ["string", "number", "integer", "boolean", "array", "file"],
    },
  },
  Header: bounds,
  Schema: {
    ...lent,
    type: {
      type: "string",
      enum: ["object", "array", "string", "number", "integer", "boolean", "null", "file"],
    },
  },
};

/** What Redocly does not know of OpenAPI 3.2, or knows as something else. */
const newest: Readonly<Record<string, Properties>> = {
  Encoding: {
    encoding: "EncodingMap",
    prefixEncoding: "EncodingList",
    itemEncoding: "Encoding",
  },
  MediaType: { description: { type: "string" } },
  // Redocly takes what a scope is for a part of OpenAPI.
  DeviceAuthorization: { scopes: { type: "object", additionalProperties: { type: "string" } } },
  Parameter: {
    style: {
      enum: [
        ...["form", "simple", "label", "matrix", "spaceDelimited", "pipeDelimited"],
        ...["deepObject", "cookie"],
      ],
    },
  },
};

/** Types of 3.2 that are others there. */
function newestTypes(types: Types): Types {
  return {
    EncodingList: { properties: {}, items: "Encoding" },
    NamedMediaTypes: { properties: {}, additionalProperties: "MediaType" },
    // A summary may stand in place of the description, and neither is necessary.
    ...(types["Response"] && { Response: { ...types["Response"], required: [] } }),
  };
}

/**
 * What OpenAPI lets pass and Redocly would not: any keyword in the schemas of 3.1, and extensions of
 * its own that somebody else gave another form.
 */
function tolerant(types: Types, version: string): Types {
  const isNewest = version === "oas3_2";
  const all = isNewest ? { ...types, ...newestTypes(types) } : types;
  const own = Object.entries(all).map(([name, type]) => {
    const known = Object.entries(type.properties).filter(([key]) => !key.startsWith("x-"));
    const any =
      name === "Schema" && (version === "oas3_1" || isNewest) ? { additionalProperties: null } : {};
    const more = { oas2: swagger, oas3_2: newest }[version]?.[name];
    const properties = { ...Object.fromEntries(known), ...more };
    return [name, { ...type, properties, ...any }];
  });
  const lists = version === "oas2" ? { AnyOf: { properties: {}, items: "Schema" } } : {};
  return { ...Object.fromEntries(own), ...lists };
}

/** The same for Redocly's linter. */
export const tolerance: Plugin = {
  id: "tolerance",
  typeExtension: { oas2: tolerant, oas3: tolerant },
};

export function documentType(version: Version): NodeType {
  return rootType(version, tolerant);
}
