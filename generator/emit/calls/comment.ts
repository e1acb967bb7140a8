import type { Operation } from "../../model/model.js";
import { type Code, comment, Tag } from "../print/printer.js";

interface DocumentedArgument {
  readonly argument: string;
  readonly text: string | undefined;
}

/** The document's own text about an operation, its request, and what is said of its arguments. */
export function operationComment(
  { summary, description, method, path, deprecated }: Operation,
  documented: readonly DocumentedArgument[],
): Code {
  const tags = documented.flatMap(({ argument, text }) => {
    return text?.trim() ? [new Tag("param", text, argument)] : [];
  });
  if (deprecated) tags.push(new Tag("deprecated"));
  return comment(summary, description, `\`${method} ${path}\``, ...tags);
}
