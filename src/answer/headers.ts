// What the headers of an answer say.

/** The API's own name for the request, from the headers that are usual for it. */
export function requestIdOf(headers: Headers): string | undefined {
  for (const name of ["X-Request-Id", "Request-Id", "X-Correlation-Id"]) {
    const id = headers.get(name);
    if (id) return id;
  }
  return undefined;
}

/** The time that `Retry-After` asks for, in ms; undefined for anything malformed. */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get("Retry-After")?.trim();
  if (!value) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const now = Date.now();
  const until = dateOf(value, now);
  if (until === undefined) return undefined;
  // The date is of the server's clock, which may be far from the one here.
  const sent = dateOf(headers.get("Date") ?? "", now) ?? now;
  return Math.max(until - sent, 0);
}

/** The three forms of a date in HTTP (RFC 9110, 5.6.7): today's, that of RFC 850, and asctime's. */
const dateForms = [
  /^\w{3}, (?<day>\d\d) (?<month>\w{3}) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^\w+day, (?<day>\d\d)-(?<month>\w{3})-(?<year>\d\d) (?<time>\d\d:\d\d:\d\d) GMT$/,
  /^\w{3} (?<month>\w{3}) (?<day>[ \d]\d) (?<time>\d\d:\d\d:\d\d) (?<year>\d{4})$/,
];
const fiftyYears = 50 * 365.25 * 86_400_000;

/** A date of HTTP, in ms; undefined for any other text. */
function dateOf(text: string, now: number): number | undefined {
  const { day = "", month, year = "", time } = firstMatch(text) ?? {};
  const read = (fullYear: string) => {
    const plain = `${day.replace(" ", "0")} ${month} ${fullYear} ${time} GMT`;
    const date = new Date(plain);
    // Date accepts many formats and days that are not there; a true date comes back as it is.
    return date.getTime() && date.toUTCString().endsWith(plain) ? date.getTime() : undefined;
  };
  if (year.length !== 2) return read(year);
  const century = Math.floor(new Date(now).getUTCFullYear() / 100);
  const dates = [century + 1, century, century - 1].map((each) => read(`${each}${year}`));
  // Two digits mean the latest such year that is not more than 50 years ahead.
  return dates.find((date) => date !== undefined && date - now <= fiftyYears);
}

function firstMatch(text: string): Record<string, string> | undefined {
  for (const form of dateForms) {
    const { groups } = form.exec(text) ?? {};
    if (groups) return groups;
  }
  return undefined;
}
