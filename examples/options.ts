import { createSpacesClient } from "specloom/spaces";

// #region options
const spaces = createSpacesClient({
  timeout: 10_000, // ms for one attempt, body included
  retries: 3, // of idempotent requests, after 408, 429, 5xx and connection failures
  logger: console, // one line per attempt, without secrets
  logLevel: "warn", // only of attempts that fail
});

const call = spaces.customers.get("7fK2xWq9LrTb", {
  signal: AbortSignal.timeout(30_000), // or the signal of whoever asked
  deadline: 25_000, // ms for the whole call, retries included
  headers: { "X-Request-Id": "7a1c" },
});
const { data, response } = await call.withResponse();
console.log(data.name, response.status);
console.log(await call.toCurl()); // to paste into a shell: curl … -u "$SPACES_ACCESS_TOKEN:"
// #endregion
