// The value that shows what a body looks like: one that the document gives.
import { asArray, type JsonValue } from "../document/json.js";
import type { MediaType } from "../model/model.js";

/** Undefined where the document gives none. */
export function exampleOf({
  examples,
  schema,
}: Pick<MediaType, "examples" | "schema">): JsonValue | undefined {
  const target = schema?.target;
  return examples[0] ?? asArray(target?.read("examples"))[0] ?? target?.read("example");
}
