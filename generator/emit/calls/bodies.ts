// The bodies of an operation that takes several media types, of which a call chooses one.
import { isFormData } from "../../document/encodings.js";
import { choicesOf, isMultipart, type Kind } from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import { allTypesOf } from "../../document/schemas.js";
import type { Api } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import type { Module } from "../print/module.js";
import { type Code, code, identifier, list, propertyName } from "../print/printer.js";
import { encoderCode } from "./encoder.js";
import type { BodySignature, Signature } from "./signature.js";

/** What a caller gives for a body of a media type, `type` being that of its schema. */
export function givenAs(kind: Kind, mediaType: string, type: () => Code): Code {
  if (kind === "text") return code`string`;
  if (kind === "blob") return code`Blob`;
  if (!isMultipart(mediaType)) return type();
  // The runtime takes a form that is made already, and so other bodies of several parts.
  const made = identifier(isFormData(mediaType) ? "FormData" : "Blob");
  return list("union", [type(), made]);
}

/** Whether no value says how the parts of a form are called, so that its caller makes the form. */
export function isUnnamedForm({
  media: { mediaType, schema },
}: Pick<BodySignature, "media">): boolean {
  if (!isFormData(mediaType) || schema === undefined) return false;
  const types = allTypesOf(schema).filter((type) => type !== "null");
  return types.length > 0 && !types.includes("object");
}

/** The forms of an API whose schemas do not say what their parts are called. */
export function unnamedForms({ operations }: Api): Node[] {
  return operations.flatMap(({ requestBody }) => {
    return choicesOf(requestBody?.content ?? []).flatMap((media) => {
      return media.schema && isUnnamedForm({ media }) ? [media.schema] : [];
    });
  });
}

/** Whether the type of such a body is declared beside its operation's function. */
export function isDeclaredKind(kind: Kind): boolean {
  return kind === "json" || kind === "form";
}

/** Whether a call chooses among several bodies. */
export function isChosen({ choices }: BodySignature): boolean {
  return choices.length > 0;
}

/** The type parameter by which a call chooses. Functions with levels have a `C` already. */
export function choiceName({ leveled }: Pick<Signature, "leveled">): Code {
  return identifier(leveled ? "B" : "C");
}

/** The name of the interface with the bodies by media type. */
export function bodiesName({ names }: Pick<Signature, "names">): string {
  return `${names.type}Bodies`;
}

/** The encoder of all choices. */
export function choiceEncoder(
  context: EmitContext,
  { choices }: BodySignature,
  module: Module,
): Code {
  const entries = choices.map((choice) => {
    return code`${propertyName(choice.mediaType)}: ${encoderCode(context, choice, module)}`;
  });
  return code`/* @__PURE__ */ ${module.value("bodyAs", context.runtime)}(${list("object", entries)})`;
}
