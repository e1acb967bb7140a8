// Addresses of documents: what is one, and how people see it.

/** Whether a file of a document is remote, or would be. */
export function isRemote(file: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]+:\/\/|data:)/i.test(file);
}

/** An address, cut and without what may be secret in it: credentials and the query. */
export function shownAddress(address: string): string {
  const shown = address.replace(/^([^/]*\/\/)[^/?#]*@/, "$1…@").replace(/\?[^#]*/, "?…");
  return shown.length > 200 ? `${shown.slice(0, 200)}…` : shown;
}
