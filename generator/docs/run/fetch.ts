// A `fetch` that writes down what comes by, and lets the first request fail where that is wanted.
import type { Fault, RunAnswer, RunExchange } from "./types.js";

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

interface Recording {
  readonly fetch: Fetch;
  readonly exchanges: readonly RunExchange[];
}

/** Values of `secrets` are not shown. */
export function recording(
  answering: Fetch,
  secrets: readonly string[],
  fault: Fault | undefined,
): Recording {
  const exchanges: RunExchange[] = [];
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
    if (isFirst && fault === "reset") {
      exchanges.push({ ...asked, answer: undefined });
      throw new TypeError("The connection was reset.");
    }
    const response = isFirst && fault ? failing(fault) : await answering(request);
    exchanges.push({ ...asked, answer: await told(response) });
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
