import type { EmitContext } from "../context.js";
import { type Code, list, literal } from "../print/printer.js";

/** A security requirement in terms of client options. */
export function securityCode({ api }: EmitContext, security: readonly (readonly string[])[]): Code {
  const optionOf = new Map(api.securitySchemes.map(({ name, option }) => [name, option.name]));
  const alternatives = security.map((requirement) => {
    // A scheme without an option, such as mutual TLS, is no affair of the request.
    const names = requirement.flatMap((name) => {
      const option = optionOf.get(name);
      return option === undefined ? [] : [literal(option)];
    });
    return list("array", names);
  });
  return list("array", alternatives);
}
