/** A moment some hours after the first seeded date, as the API writes dates. */
export function date(hours: number): string {
  const moment = Date.UTC(2026, 2, 5, 8) + hours * 3_600_000;
  return new Date(moment).toISOString().replace(/\.\d{3}Z$/, "+00:00");
}
