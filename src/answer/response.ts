/** The statuses that allow no body. */
const withoutBody = [204, 205, 304];

/**
 * A `Response` of this platform with what another one says, be it of another library. Statuses that
 * the constructor refuses, such as 999, are kept.
 */
export function responseOf(
  body: ReadableStream<Uint8Array<ArrayBuffer>> | null,
  { status, statusText = "", headers: given }: Pick<Response, "status" | "statusText" | "headers">,
): Response {
  const headers = new Headers();
  given.forEach((value, name) => void headers.append(name, value));
  const isUsual = status >= 200 && status <= 599;
  const init = { status: isUsual ? status : 599, statusText, headers };
  const made = new Response(withoutBody.includes(status) ? null : body, init);
  return isUsual ? made : Object.defineProperty(made, "status", { value: status });
}
