import { createDefaultAndRangeResponsesClient } from "./client/client.js";

const weather = createDefaultAndRangeResponsesClient();

export async function check(): Promise<string> {
  const now = await weather.getNow().result();
  if (now.ok) return now.data.degrees.toFixed();
  if (now.error.kind !== "api") return now.error.kind;
  switch (now.error.codeName) {
    case "service_unavailable":
      return "later";
    case "unknown":
      return String(now.error.status);
    // @ts-expect-error Another operation answers this one.
    case "too_many_requests":
      return "";
  }
}
