/** The statuses that allow no body. */
const withoutBody = [204, 205, 304];

/**
 * A `Response` of this platform with what another one says, be it of another library. Statuses that
 * the constructor refuses, such as 999, are kept.
 */
export function responseOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  { status, statusText = "", headers: given, url = "", redirected = false }: Response,
): Response {
  const headers = new Headers();
  given.forEach((value, name) => void headers.append(name, value));
  const isKnown = isFinalStatus(status);
  const init = { status: isKnown ? status : 599, statusText, headers };
  const made = new Response(withoutBody.includes(status) ? null : body, init);
  const kept = { url, redirected, ...(!isKnown && { status }) };
  for (const [name, value] of Object.entries(kept)) {
    Object.defineProperty(made, name, { value, configurable: true });
  }
  return made;
}

/** An answer whose body has been read, as a `Response` of this platform. */
export function ownResponse(response: Response): Response {
  return response instanceof Response ? response : responseOf(null, response);
}

/** Whether the status says that the request was carried out. It alone decides. */
export function isSuccess({ status }: Pick<Response, "status">): boolean {
  return status >= 200 && status <= 299;
}

/** Whether HTTP has answers of this status. */
export function isFinalStatus(status: number): boolean {
  return status >= 200 && status <= 599;
}
