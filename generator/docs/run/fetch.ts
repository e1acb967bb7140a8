// A `fetch` that writes down what comes by, and lets the first request fail where that is wanted.
import type { Fault, RunAnswer, RunExchange } from "./types.js";

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

interface Recording {
  readonly fetch: Fetch;
  readonly exchanges: readonly RunExchange[];
}

interface RecordingOptions {
  /** Values that are not shown. */
  readonly secrets: readonly string[];
  /** What goes wrong with the first request. */
  readonly fault: Fault | undefined;
  readonly onExchange: ((exchange: RunExchange) => void) | undefined;
}

export function recording(
  answering: Fetch,
  { secrets, fault, onExchange }: RecordingOptions,
): Recording {
  const exchanges: RunExchange[] = [];
  let ended = performance.now();
  const note = (exchange: RunExchange) => {
    exchanges.push(exchange);
    ended = performance.now();
    onExchange?.(exchange);
  };
  const hide = (text: string) => {
    return secrets.reduce((shown, secret) => shown.replaceAll(secret, "••••••"), text);
  };
  const fetch: Fetch = async (input, init) => {
    const request = new Request(input, init);
    const asked = {
      method: request.method,
      url: hide(request.url),
      headers: [...request.headers].map(([name, value]) => {
        return [name, name === "authorization" ? hiddenScheme(value) : hide(value)] as const;
      }),
      body: hide(await request.clone().text()),
    };
    const isFirst = exchanges.length === 0;
    const waited = isFirst ? 0 : performance.now() - ended;
    if (isFirst && fault === "reset") {
      note({ ...asked, waited, answer: undefined });
      throw new TypeError("The connection was reset.");
    }
    const response = isFirst && fault ? failing(fault) : await answering(request);
    note({ ...asked, waited, answer: await told(response) });
    return response;
  };
  return { fetch, exchanges };
}

/** `Basic ••••••` */
function hiddenScheme(value: string): string {
  return `${value.split(" ")[0]} ••••••`;
}

function failing(fault: Fault): Response {
  const headers = { "Content-Type": "application/json", "Retry-After": "1" };
  const message = fault === "429" ? "Too many requests." : "Out of order for a moment.";
  return new Response(JSON.stringify({ message }), { status: Number(fault), headers });
}

async function told(response: Response): Promise<RunAnswer> {
  const copy = response.clone();
  return { status: copy.status, headers: [...copy.headers], body: await copy.text() };
}
