// What an API sends to an application by itself.
import { httpMethodOf } from "../document/methods.js";
import type { Node } from "../document/node.js";
import { contentOf, parametersOf, requestBodyOf } from "../document/openapi.js";
import { webhooksOf } from "../document/webhooks.js";
import type { Webhook } from "./model.js";

export function buildWebhooks(root: Node): Webhook[] {
  return webhooksOf(root).map((webhook) => {
    const { name, operation, method, node } = webhook;
    return {
      name,
      operation,
      method: httpMethodOf(method),
      summary: node.text("summary"),
      description: node.text("description"),
      deprecated: node.flag("deprecated"),
      parameters: parametersOf(webhook).map((parameter) => ({
        name: parameter.name,
        in: parameter.in,
        required: parameter.required,
        description: parameter.node.text("description"),
        deprecated: parameter.node.flag("deprecated"),
      })),
      content: contentOf(requestBodyOf(webhook)),
    };
  });
}
