/** Where a `Cookie` header is kept. */
interface CookieJar {
  get(name: string): string | null | undefined;
  set(name: string, value: string): unknown;
}

/** Adds a cookie to those that are there. */
export function addCookie(headers: CookieJar, pair: string): void {
  const others = headers.get("Cookie");
  headers.set("Cookie", others ? `${others}; ${pair}` : pair);
}
