import { createErrorSetsClient } from "./client/client.js";

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
