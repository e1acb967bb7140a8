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
  const date = new Date(value);
  // Date accepts many formats; only a date as HTTP writes it comes back as the same text.
  if (date.getTime() && date.toUTCString() === value) return Math.max(+date - Date.now(), 0);
  return undefined;
}
