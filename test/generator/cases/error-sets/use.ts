import { createErrorSetsClient } from "./client/client.js";
import { changeOrderErrors, ErrorSetsError } from "./client/errors.js";

const shop = createErrorSetsClient();

export async function read(): Promise<string> {
  const result = await shop.getOrder("a").result();
  if (result.ok) return "done";
  const { error } = result;
  if (error.kind !== "api") return error.message;
  switch (error.codeName) {
    case "no_session":
    case "not_found":
    case "unknown":
      return "not done";
  }
}

export async function cancel(): Promise<void> {
  const result = await shop.cancelOrder("a").result();
  if (result.ok || result.error.kind !== "api") return;
  if (result.error.codeName === "already_sent") return;
  const session = await shop.getSession().result();
  if (session.ok || session.error.kind !== "api") return;
  // @ts-expect-error The operation has a list of its own.
  if (session.error.codeName === "not_found") return;
}

export async function send(): Promise<void> {
  const sent = await shop.sendOrder("a").result();
  if (sent.ok || sent.error.kind !== "api") return;
  if (sent.error.codeName === "too_large") return;
  // @ts-expect-error The set of the operation lacks it.
  if (sent.error.codeName === "already_paid") return;
}

export function isPaid(error: unknown): boolean {
  if (!ErrorSetsError.is(error, "addItem")) return false;
  // @ts-expect-error The operation lacks it.
  if (error.codeName === "already_sent") return false;
  return error.codeName === "already_paid";
}
export const names: readonly changeOrderErrors[] = changeOrderErrors;
