import { createErrorTextsClient } from "./client/client.js";
import {
  ErrorTextsError,
  ErrorTextsErrorCode,
  type ErrorTextsErrorName,
  errorTextsErrorCatalog,
} from "./client/errors.js";

const till = createErrorTextsClient();

export async function pay(): Promise<string> {
  const result = await till.pay().result();
  if (result.ok) return "done";
  const { error } = result;
  if (error.kind !== "api") return error.message;
  const code: string | undefined = error.code;
  switch (error.codeName) {
    case "card_declined":
    case "EXPIRED":
    case "too_many":
    case "unknown":
      return code ?? "none";
  }
}

export async function all(): Promise<void> {
  const got = await till.getPayment("a").result();
  if (got.ok || got.error.kind !== "api") return;
  // @ts-expect-error The operation lists another one.
  if (got.error.codeName === "card_declined") return;
  const cancelled = await till.cancelPayment("a").result();
  if (cancelled.ok || cancelled.error.kind !== "api") return;
  const name: ErrorTextsErrorName | "unknown" = cancelled.error.codeName;
  // @ts-expect-error Its codes are texts.
  const number: number | undefined = cancelled.error.code;
  void [name, number];
}

export function caught(error: unknown): boolean {
  if (!(error instanceof ErrorTextsError)) return false;
  // @ts-expect-error It is EXPIRED.
  if (error.codeName === "expired") return false;
  // @ts-expect-error Its codes are texts.
  if (error.code === 10) return false;
  return error.code === ErrorTextsErrorCode.out_of_stock;
}

export const statuses: [402, undefined] = [
  errorTextsErrorCatalog.EXPIRED.status,
  errorTextsErrorCatalog["10"].status,
];
