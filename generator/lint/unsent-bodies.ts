import { operationsOf, titleOf } from "../document/openapi.js";
import type { Check } from "./rule.js";

/** The body of a GET or HEAD request, which `fetch` refuses to send. */
export const unsentBodies: Check = (root, report) => {
  for (const operation of operationsOf(root)) {
    const { method, node } = operation;
    const body = node.at("requestBody");
    if (body === undefined || (method !== "get" && method !== "head")) continue;
    const outcome = body.flag("required")
      ? "that its calls fail before they are sent"
      : "that it is left out";
    const title = titleOf(operation);
    report(
      body,
      `${title} has a body, and fetch sends none with ${method.toUpperCase()}, so ${outcome}. Use parameters, or another method.`,
      "key",
    );
  }
};
