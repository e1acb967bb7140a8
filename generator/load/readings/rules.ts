// The rules of what is read though OpenAPI does not allow it.

/** The rules by their ids, each with its sound reading. */
export const rules = {
  "missing-text": "A missing description, title, version, name or URL of documentation is empty.",
  "missing-part":
    "Missing `info`, `paths`, `responses`, `content`, `scopes`, `flows` and server URLs hold nothing.",
  "parameter-schema":
    "A parameter or header without `schema` and `content` has the schema whose keywords stand beside its name, as in Swagger 2.0, or else any value; in Swagger 2.0 one without `type` or `items` has its `schema`, or else any value.",
  "discriminator-name":
    "A discriminator without `propertyName`, or whose mapping leads nowhere, tells nothing; one that is a text names the property.",
  "unknown-property": "A property that OpenAPI does not know is not read.",
  "newer-keyword":
    "A keyword of a schema that OpenAPI 3.0 does not know means what it means in 3.1; one that Swagger 2.0 does not know means what it means in 3.0.",
  "null-value": "`null` in place of an object, a list or a text says nothing.",
  "plain-value":
    "A number or `true` for a text is that text; a text for a number or `true` is what it spells.",
  "letter-case": "A word that is known in another case, such as `Query` or `String`, is that word.",
  "single-value": "One value for a list is a list of one.",
  "exclusive-limit":
    "`exclusiveMinimum: true` in 3.1 and a number in 3.0 mean what they mean in the other version.",
  "type-list":
    'In 3.0, a list of types and `null` mean what they mean in 3.1; `null` in a list of types is `"null"`.',
  "items-list": "A list of schemas as `items` in 3.1 is `prefixItems`.",
  "plain-name":
    "A text for a security requirement names a scheme, one for a server is its URL, and the name of a type for a schema is its type.",
  "ignored-value":
    "A value that will not do in documentation or validation, or before 3.1 beside a reference, is not read; an object for a type is any type.",
  "operation-id-twice":
    "Operations with the same `operationId` are called by their methods and paths, as those without one.",
  "flow-indentation":
    "A line inside of brackets or quotes that YAML wants further to the right is read as if it were.",
  "extension-reference": "A reference that leads nowhere from inside an extension is not followed.",
  "path-parameter-undeclared": "A parameter of the path that is not declared is a required text.",
  "path-parameter-unused": "A path parameter that the path has no place for is not read.",
} as const;

export type Rule = keyof typeof rules;
