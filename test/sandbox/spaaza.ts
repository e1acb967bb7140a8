// A sandbox of the Spaaza Resources API for tests, with a session that may do everything.
import { type Started, start } from "./start.js";

export const headers = {
  "X-Spaaza-Chain-ID": "1743",
  "X-Spaaza-API-version": "1.6.1",
  "X-Spaaza-Session-User-ID": "70112",
  "X-Spaaza-Session-Key": "sandbox-session-key",
};

/** The clock of the sandbox stands still. */
export const now = "2027-01-02T03:04:05+00:00";

export function startSpaaza(): Promise<Started> {
  return start("spaaza", headers, { now: () => new Date(now) });
}

export const atLevel = (level: number) => ({
  "X-Spaaza-Response-Recursion-Level": String(level),
});
