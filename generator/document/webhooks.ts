// What an API sends to an application by itself: webhooks, and the callbacks of its operations.
import { type OperationNode, operationsIn, operationsOf } from "./openapi.js";

/** A request that an API sends. */
export interface WebhookNode extends OperationNode {
  /**
   * The name of the webhook, or `operation/callback`. The method follows where one name has several
   * requests, and a number where it has several of one method.
   */
  readonly name: string;
}

/** Every request that an API sends, in the order of the document, webhooks first. */
export function webhooksOf(root: OperationNode["node"]): WebhookNode[] {
  const webhooks = root.map("webhooks").map(([name, item]) => {
    return { name, sent: operationsIn("", item) };
  });
  const callbacks = operationsOf(root).flatMap(({ method, path, node }) => {
    const operation = node.text("operationId") || `${method} ${path}`;
    return node.map("callbacks").map(([name, callback]) => {
      const items = callback.entries().filter(([expression]) => !expression.startsWith("x-"));
      const sent = items.flatMap(([, item]) => operationsIn("", item));
      return { name: `${operation}/${name}`, sent };
    });
  });
  const taken = new Set<string>();
  return [...webhooks, ...callbacks].flatMap(({ name, sent }) => {
    return sent.map((operation): WebhookNode => {
      const own = unused(sent.length > 1 ? `${name}/${operation.method}` : name, taken);
      return { ...operation, name: own };
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
