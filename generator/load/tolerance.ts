import type { Plugin } from "@redocly/openapi-core";

/**
 * What OpenAPI lets pass and Redocly would not: any keyword in the schemas of 3.1, and extensions of
 * its own that somebody else gave another form.
 */
export const tolerance: Plugin = {
  id: "tolerance",
  typeExtension: {
    oas3(types, version) {
      const own = Object.entries(types).map(([name, type]) => {
        const properties = Object.entries(type.properties).filter(([key]) => !key.startsWith("x-"));
        const any = name === "Schema" && version !== "oas3_0" ? { additionalProperties: null } : {};
        return [name, { ...type, properties: Object.fromEntries(properties), ...any }];
      });
      return Object.fromEntries(own);
    },
  },
};
