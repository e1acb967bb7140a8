// What a request says of the answer that it would like: the header Prefer, as Prism understands it.

export interface Preference {
  /** The status to answer with. */
  readonly code: number | undefined;
  /** What stands in the same place without being a status: the name of an error of the document's catalogue. */
  readonly error: string | undefined;
  /** The name of the document's example to answer with. */
  readonly example: string | undefined;
}

/** Reads `code=404`, `code=not_found` and `example=name`; what else the header says is for others. */
export function preferenceOf(headers: Headers): Preference {
  const said = new Map<string, string>();
  for (const part of (headers.get("Prefer") ?? "").split(/[,;]/)) {
    const [, key, quoted, plain] = /^\s*([\w-]+)\s*=\s*(?:"([^"]*)"|(\S+))\s*$/.exec(part) ?? [];
    if (key !== undefined) said.set(key.toLowerCase(), quoted ?? plain ?? "");
  }
  const code = said.get("code");
  const isStatus = /^[2-5]\d\d$/.test(code ?? "");
  return {
    code: isStatus ? Number(code) : undefined,
    error: isStatus ? undefined : code,
    example: said.get("example"),
  };
}
