/** Adds a cookie to those that are there. */
export function addCookie(headers: Headers, pair: string): void {
  const others = headers.get("Cookie");
  headers.set("Cookie", others ? `${others}; ${pair}` : pair);
}
