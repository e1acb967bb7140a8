import { createErrorCodesClient } from "./client/client.js";
import { ErrorCodesError, ErrorCodesErrorCode } from "./client/errors.js";

const bank = createErrorCodesClient();

export async function withdraw(): Promise<string> {
  const result = await bank.withdraw("a").result();
  if (result.ok) return "done";
  const { error } = result;
  if (error.kind !== "api") return error.message;
  switch (error.codeName) {
    case "no_account":
    case "no_funds":
    case "off_line":
    case "out_of_order":
    case "unknown":
      return String(error.code === ErrorCodesErrorCode.out_of_order);
  }
}

export async function read(): Promise<void> {
  const result = await bank.getAccount("a").result();
  if (result.ok || result.error.kind !== "api") return;
  // @ts-expect-error Only withdrawing answers this.
  if (result.error.codeName === "no_funds") return;
}

export function caught(error: unknown): boolean {
  if (!(error instanceof ErrorCodesError)) return false;
  // @ts-expect-error No code has this name.
  if (error.codeName === "no_fund") return false;
  return error.codeName === "no_funds";
}
