// Security schemes.
import type { JsonObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import type { Writable, Writer } from "./writer.js";

const flows: Readonly<Record<string, string>> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

const addresses: Readonly<Record<string, readonly string[]>> = {
  implicit: ["authorizationUrl"],
  password: ["tokenUrl"],
  clientCredentials: ["tokenUrl"],
  authorizationCode: ["authorizationUrl", "tokenUrl"],
};

export function convertScheme(node: Node, writer: Writer): JsonObject {
  const scheme: Writable = {};
  const type = node.at("type") ?? node;
  const kind = node.text("type");
  writer.put(scheme, "type", kind === "basic" ? "http" : (kind ?? ""), type);
  writer.copy(node, scheme, ["description"]);
  if (kind === "basic") writer.put(scheme, "scheme", "basic", type);
  else if (kind === "apiKey") writer.copy(node, scheme, ["name", "in"]);
  else if (kind === "oauth2") writeFlow(scheme, node, writer);
  writer.copyExtensions(node, scheme);
  return scheme;
}

function writeFlow(scheme: Writable, node: Node, writer: Writer): void {
  const from = node.at("flow") ?? node;
  const name = flows[node.text("flow") ?? ""] ?? "implicit";
  const flow: Writable = {};
  for (const key of addresses[name] ?? []) {
    const given = node.at(key);
    writer.put(flow, key, node.text(key) ?? "", given ?? node);
  }
  const scopes: Writable = {};
  for (const [key, scope] of node.map("scopes")) {
    const value = scope.value;
    if (typeof value === "string" || key.startsWith("x-")) writer.put(scopes, key, value, scope);
  }
  writer.put(flow, "scopes", scopes, node.at("scopes") ?? node);
  const all: Writable = {};
  writer.put(all, name, flow, from);
  writer.put(scheme, "flows", all, from);
}
