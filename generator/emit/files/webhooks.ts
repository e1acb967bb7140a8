import { carriesBytes, isSequence, isXml, kindOf } from "../../document/media-types.js";
import type { Webhook } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import { webhooksType } from "../names/reserved.js";
import { Module } from "../print/module.js";
import {
  block,
  type Code,
  code,
  comment,
  identifier,
  list,
  propertyName,
  Tag,
} from "../print/printer.js";
import { fromSchemas } from "./declare.js";

/** `webhooks.ts`: the type of each request that the API sends; empty where it sends none. */
export function emitWebhooks(context: EmitContext): Module {
  const module = new Module();
  const { webhooks } = context.api;
  if (webhooks.length === 0) return module;
  const about = comment(
    "What the API sends to an application: its webhooks by their names, and the callbacks of its operations by `operation/callback`. Parameters are the texts that they come as.",
  );
  const members = webhooks.map((webhook) => emitWebhook(context, webhook, module));
  module.add(code`${about}export interface ${identifier(webhooksType)} ${block(members)}`);
  return module;
}

function emitWebhook(context: EmitContext, webhook: Webhook, module: Module): Code {
  const { name, method, summary, description, deprecated, parameters, content } = webhook;
  const doc = comment(summary, description, `\`${method}\``, ...deprecation(deprecated));
  const headers = parameters.filter((each) => each.in === "header");
  const query = parameters.filter((each) => each.in === "query");
  const lowered = headers.map((each) => ({ ...each, name: each.name.toLowerCase() }));
  const named = comment("By their names in lower case.");
  const parts = [
    ...(headers.length > 0 ? [code`${named}readonly headers: ${textsType(lowered)};`] : []),
    ...(query.length > 0 ? [code`readonly query: ${textsType(query)};`] : []),
    ...(content.length > 0 ? [code`readonly body: ${bodyType(context, webhook, module)};`] : []),
  ];
  return code`${doc}readonly ${propertyName(name)}: ${block(parts)};`;
}

/** Whatever their schemas say, they arrive as texts. */
function textsType(parameters: Webhook["parameters"]): Code {
  const members = parameters.map(({ name, required, description, deprecated }) => {
    const doc = comment(description, ...deprecation(deprecated));
    return code`${doc}readonly ${propertyName(name)}${required ? code`` : code`?`}: string;`;
  });
  return block(members);
}

function deprecation(deprecated: boolean): Tag[] {
  return deprecated ? [new Tag("deprecated")] : [];
}

/** What is read of the body, in whichever media type it comes. */
function bodyType(context: EmitContext, { content }: Webhook, module: Module): Code {
  const usual = content.filter(({ mediaType }) => !isXml(mediaType) && !isSequence(mediaType));
  const types = new Map<string, Code>();
  for (const { mediaType, schema } of usual.length > 0 ? usual : content) {
    const kind = kindOf(mediaType);
    const isRead = kind === "json" || kind === "form";
    const bytes = carriesBytes(mediaType) ? "raw" : "text";
    const given = { direction: "response", use: fromSchemas(module), bytes } as const;
    const plain = kind === "blob" ? code`Blob` : code`string`;
    const type = isRead ? context.types.type(schema?.value ?? {}, given).text : plain;
    types.set(String(type), type);
  }
  return list("union", [...types.values()]);
}
