// What an API sends to an application by itself: webhooks, and the callbacks of its operations.
import { type OperationNode, operationsIn, operationsOf } from "./openapi.js";

/** A request that an API sends. */
export interface WebhookNode extends OperationNode {
  /**
   * The name of the webhook, or `operation/callback`. The method follows where one name has several
   * requests, and a number where it has several of one method.
   */
  readonly name: string;
  /** The operation whose callback it is; undefined for a webhook. */
  readonly operation: OperationNode["node"] | undefined;
}

/** Every request that an API sends, in the order of the document, webhooks first. */
export function webhooksOf(root: OperationNode["node"]): WebhookNode[] {
  const webhooks = root.map("webhooks").map(([name, item]) => {
    return { name, operation: undefined, sent: operationsIn("", item) };
  });
  const callbacks = operationsOf(root).flatMap(({ method, path, node }) => {
    const operation = node.text("operationId") || `${method} ${path}`;
    return node.map("callbacks").map(([name, callback]) => {
      const items = callback.entries().filter(([expression]) => !expression.startsWith("x-"));
      const sent = items.flatMap(([, item]) => operationsIn("", item));
      return { name: `${operation}/${name}`, operation: node, sent };
    });
  });
  const taken = new Set<string>();
  return [...webhooks, ...callbacks].flatMap(({ name, operation, sent }) => {
    return sent.map((request): WebhookNode => {
      const own = unused(sent.length > 1 ? `${name}/${request.method}` : name, taken);
      return { ...request, name: own, operation };
    });
  });
}

/** The name, with a number behind it where it is taken; takes it. */
function unused(name: string, taken: Set<string>): string {
  let own = name;
  for (let number = 2; taken.has(own); number++) own = `${name}/${number}`;
  taken.add(own);
  return own;
}
