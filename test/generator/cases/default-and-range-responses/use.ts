import { createDefaultAndRangeResponsesClient } from "./client/client.js";
import { DefaultAndRangeResponsesError } from "./client/errors.js";
import type { GetHistoryError, RaiseAlarmError } from "./client/index.js";

const weather = createDefaultAndRangeResponsesClient();

export async function check(): Promise<string> {
  const now = await weather.getNow().result();
  if (now.ok) return now.data.degrees.toFixed();
  if (now.error.kind !== "api") return now.error.kind;
  if (now.error.codeName === "service_unavailable") return "later";
  // @ts-expect-error No operation answers this one.
  if (now.error.codeName === "bad_gateway") return "";
  // @ts-expect-error This is a success.
  return now.error.status === 200 ? "" : String(now.error.status);
}

export function declared(error: RaiseAlarmError): 302 | 418 | 429 | undefined {
  switch (error.status) {
    case 302:
    case 418:
    case 429:
      return error.status;
    case 404: {
      const other: 404 = error.status;
      return other === 404 ? undefined : other;
    }
    // @ts-expect-error This is a success.
    case 201:
      return undefined;
    default:
      return undefined;
  }
}

export function isOurs(error: GetHistoryError): 503 | undefined {
  return error.status === 503 ? error.status : undefined;
}

export function caught(error: unknown): GetHistoryError | undefined {
  // @ts-expect-error No operation has this id.
  if (DefaultAndRangeResponsesError.is(error, "getFuture")) return undefined;
  return DefaultAndRangeResponsesError.is(error, "getHistory") ? error : undefined;
}
