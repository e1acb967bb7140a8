import { carriesBytes } from "../../document/media-types.js";
import { bodiesName, givenAs, isChosen, isDeclaredKind, isUnnamedForm } from "../calls/bodies.js";
import type { BodySignature, Signature } from "../calls/signature.js";
import type { EmitContext } from "../context.js";
import type { Module } from "../print/module.js";
import { type Code, code, comment, identifier, propertyName } from "../print/printer.js";
import { fromSchemas } from "./declare.js";

/** The interface with the bodies of an operation by media type, where a call chooses one. */
export function emitBodies(context: EmitContext, signature: Signature, module: Module): void {
  const { body, names } = signature;
  if (!body || !isChosen(body)) return;
  const lines = body.choices.map((choice) => {
    return code`${propertyName(choice.mediaType)}: ${choiceType(context, body, choice, module)};`;
  });
  const about = comment(`The bodies that ${names.function} takes, by media type.`);
  module.add(code`${about}export interface ${identifier(bodiesName(signature))} {
  ${lines}
}`);
}

function choiceType(
  context: EmitContext,
  { type: main, choices: [first] }: BodySignature,
  choice: BodySignature["choices"][number],
  module: Module,
): Code {
  const { kind, mediaType, type } = choice;
  if (isUnnamedForm(choice)) return code`FormData`;
  const typeOf = (each: typeof choice) => {
    const bytes = carriesBytes(each.mediaType) ? "raw" : "text";
    const use = fromSchemas(module);
    const given = { direction: "request", use, bytes } as const;
    return context.types.type(each.media.schema?.value ?? {}, given).text;
  };
  const own = () => {
    if (type.declares === undefined) return module.type(type.name, "./schemas.js");
    if (first === undefined || choice === first) return identifier(main.name);
    const text = typeOf(choice);
    // What is declared for the first may be meant here, too.
    const isDeclared =
      main.declares !== undefined && isDeclaredKind(first.kind) && !isUnnamedForm(first);
    return isDeclared && String(text) === String(typeOf(first)) ? identifier(main.name) : text;
  };
  return givenAs(kind, mediaType, own);
}
