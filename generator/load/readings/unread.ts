// What of a document nobody depends on but who reads its documentation or validates by it.
import type { NodeType } from "../redocly.js";

/** Types of objects that only document. */
export const documentation: readonly string[] = [
  ...["Contact", "Example", "ExamplesMap", "ExternalDocs", "Info", "License", "Link", "LinksMap"],
  ...["Tag", "TagList", "Xml"],
];

/** Missing texts that only document, by the type of what lacks them. */
export const texts: Readonly<Record<string, readonly string[]>> = {
  Info: ["title", "version"],
  Response: ["description"],
  License: ["name"],
  Tag: ["name"],
  ExternalDocs: ["url"],
  SecurityScheme: ["openIdConnectUrl", "authorizationUrl", "tokenUrl"],
  ImplicitFlow: ["authorizationUrl"],
  PasswordFlow: ["tokenUrl"],
  ClientCredentials: ["tokenUrl"],
  AuthorizationCode: ["authorizationUrl", "tokenUrl"],
};

/** Properties that only document or validate, by the type of what holds them. */
const unread: Readonly<Record<string, readonly string[]>> = {
  Schema: [
    ...[
      "title",
      "description",
      "format",
      "deprecated",
      "pattern",
      "multipleOf",
      "maximum",
      "minimum",
    ],
    ...["exclusiveMaximum", "exclusiveMinimum", "maxLength", "minLength", "maxItems", "minItems"],
    ...["uniqueItems", "maxProperties", "minProperties", "minContains", "maxContains", "examples"],
    ...["$comment", "$schema", "id", "summary", "contentEncoding"],
  ],
  Operation: ["summary", "description", "deprecated"],
  PathItem: ["summary", "description"],
  Parameter: ["description", "deprecated", "allowEmptyValue"],
  Header: ["description", "deprecated", "allowEmptyValue", "required", "style", "explode"],
  RequestBody: ["description"],
  Response: ["description"],
  Server: ["description"],
  ServerVariable: ["description", "enum"],
  SecurityScheme: ["description", "bearerFormat", "openIdConnectUrl"],
  SecurityRequirement: ["*"],
  Root: ["jsonSchemaDialect"],
};

/** Whether nothing but documentation and validation depends on a property. */
export function isUnread({ name }: NodeType, key: string): boolean {
  const known = unread[name] ?? [];
  if (documentation.includes(name) || known.includes("*") || known.includes(key)) return true;
  return /Flow$|^ClientCredentials$|^AuthorizationCode$/.test(name);
}

/** What an object is recognized by. */
export function isNamedBy({ name, required }: NodeType, key: string): boolean {
  return Array.isArray(required) && required.includes(key) && !texts[name]?.includes(key);
}
