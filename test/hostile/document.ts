// Documents with a place for every text that can reach an output. There are three kinds, so that
// each stays small: a run makes more than a thousand.
import { type ExtensionField, extensions, extensionTexts } from "./document-extensions.js";
import { type OperationField, operations, operationTexts } from "./document-operations.js";
import { type SchemaField, schemas, schemaTexts } from "./document-schemas.js";

export type Field = OperationField | SchemaField | ExtensionField;

/** Gives the text for a place. */
export type Text<Name extends string> = (field: Name) => string;

/** What stands in each place unless a test puts something else there. */
const texts: Readonly<Record<Field, string>> = {
  ...operationTexts,
  ...schemaTexts,
  ...extensionTexts,
};

/** All places for text. */
export const fields = Object.keys(texts) as Field[];

/** The document with one text in its place. */
export function documentWith(field: Field, text: string): object {
  const at = (name: Field) => (name === field ? text : texts[name]);
  if (field in schemaTexts) return schemas(at);
  return field in extensionTexts ? extensions(at) : operations(at);
}

/** The same document with nothing but ordinary text. */
export function ordinaryDocument(field: Field): object {
  return documentWith(field, texts[field]);
}
