import type { EmitContext } from "../context.js";
import { type Code, code, list, literal } from "../print/printer.js";

/** A security requirement in terms of client options. */
export function securityCode({ api }: EmitContext, security: readonly (readonly string[])[]): Code {
  const optionOf = new Map(api.securitySchemes.map(({ name, option }) => [name, option.name]));
  // A scheme without an option, such as mutual TLS, is no affair of the request.
  const needed = security.map((names) => names.flatMap((name) => optionOf.get(name) ?? []));
  const alternatives = needed.map((options) => list("array", options.map(literal)));
  // Lists of which each holds several stand in a line each, however short they are.
  const isBroken = needed.length > 1 && needed.every(({ length }) => length > 1);
  if (!isBroken) return list("array", alternatives);
  return code`[
  ${alternatives.map((each) => code`${each},`)}
]`;
}
