import type { Webhooks } from "./client/index.js";

const { method }: Webhooks["order/paid"]["body"] & { method: string } = JSON.parse("{}");
export const payment: string = method;

export function take({ headers, query }: Webhooks["order/paid"]): string {
  const attempt: string | undefined = headers["x-attempt"];
  return headers["x-signature"] + attempt + query.topic;
}

export function order({ body }: Webhooks["createOrder/shipped/post"]): string {
  // What is received has what is read-only, and its enums are open.
  const state: "open" | "paid" | (string & {}) = body.state;
  return body.id + state;
}

export function answer({ query }: Webhooks["stock/get"]): string {
  return query.challenge;
}

// @ts-expect-error: it has no body
export type None = Webhooks["stock/get"]["body"];
