// What must not be shown, as far as its name says so.
import { words } from "../document/casing.js";
import { sensitiveKey } from "../document/extensions/sensitive.js";
import { isObject, type JsonValue } from "../document/json.js";
import type { Node } from "../document/node.js";
import { compositions, isOnly, propertiesOf } from "../document/schemas.js";
import type { Api } from "../model/model.js";
import { jsonPath, type Suggestion } from "./suggestion.js";

/** What a secret is called, whole: a name that goes on, such as `token_type`, is about one. */
const secret =
  /^(?:.*(?:password|passwd|passphrase|secret|privatekey|apikey|accesstoken|refreshtoken|sessiontoken|authtoken|sessionkey|clientsecret|secretkey|secretaccesskey|bearertoken|idtoken)|pwd|cvc|cvv|otp)$/;

export function suggestSecrets({ document, operations }: Api): Suggestion[] {
  const found = new Map<string, Suggestion>();
  const seen = new Set<JsonValue>();
  const add = (name: string, written: Node, what: string): void => {
    const node = written.ref === undefined ? written : undefined;
    const isText = what === "parameter" || isOnly(node, "string");
    if (!node || !isText || !isSecret(name) || node.at(sensitiveKey)) return;
    found.set(node.pointer, {
      target: jsonPath(node.pointer),
      description: `The ${what} ${name} is a secret by its name: logs, errors and inspection do not show it.`,
      update: { [sensitiveKey]: true },
    });
  };
  for (const operation of operations) {
    for (const owner of [operation.pathItem, operation.node]) {
      for (const { target } of owner.list("parameters")) {
        if (target) add(target.text("name") ?? "", target, "parameter");
      }
    }
  }
  for (const [, schema] of document.root.at("components")?.map("schemas") ?? []) {
    visit(schema, add, seen);
  }
  return [...found.values()];
}

/** The properties of a component and of what lies in it. What is a reference stands in its own place. */
function visit(
  schema: Node,
  add: (name: string, property: Node, what: string) => void,
  seen: Set<JsonValue>,
): void {
  if (!isObject(schema.value) || schema.ref !== undefined || seen.has(schema.value)) return;
  seen.add(schema.value);
  const own = propertiesOf(schema);
  for (const [name, property] of own) {
    if (property.pointer.startsWith(schema.pointer)) add(name, property, "property");
    visit(property, add, seen);
  }
  const items = schema.own("items");
  if (items) visit(items, add, seen);
  for (const key of compositions) for (const part of schema.list(key)) visit(part, add, seen);
}

function isSecret(name: string): boolean {
  return secret.test(words(name).join("").toLowerCase());
}
