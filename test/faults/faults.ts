// What can go wrong between a client and an API, and how a call that meets it has to end.
import { empty, json, lost, type Play, right, tooLarge, tooLate, unreadable } from "./plays.js";
import { http } from "./raw-server.js";

/** How an attempt that meets a fault ends, by HTTP's rules and the API's document. */
export type Ending =
  | { readonly kind: "ok" }
  | { readonly kind: "connection" }
  | { readonly kind: "timeout" }
  /** A success that cannot be read. */
  | { readonly kind: "decode" }
  /** A success without a body. */
  | { readonly kind: "nothing" }
  /** JSON that is none of what the operation answers with. */
  | { readonly kind: "type"; readonly value: unknown }
  /** An answer to a walk that is no page. */
  | { readonly kind: "pagination" }
  /** Times in ms: what the answer asks to wait, and the least that obeying it takes. */
  | {
      readonly kind: "api";
      readonly status: number;
      readonly retryAfter?: number;
      readonly wait?: number;
    }
  | { readonly kind: "redirect"; readonly status: number };

export interface Fault {
  readonly name: string;
  readonly ending: Ending;
  /** Whether the server carries the request out before things go wrong. */
  readonly performed: boolean;
  /** Nobody listens. */
  readonly refused?: true;
  readonly play: Play;
}

const reasons: Record<number, string> = {
  304: "Not Modified",
  401: "Unauthorized",
  408: "Request Timeout",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};
const line = (status: number) => `${status} ${reasons[status]}`;

const refusals = [408, 429, 500, 502, 503, 504].flatMap((status): Fault[] => {
  const error = JSON.stringify({ message: "No.", error: { code: status, description: "No." } });
  const page = `<!doctype html><title>${line(status)}</title>`;
  const forms: Record<string, Buffer> = {
    JSON: http(line(status), error),
    HTML: http(line(status), page, ["Content-Type: text/html"]),
    empty: http(line(status)),
  };
  return Object.entries(forms).map(([form, bytes]) => {
    return fault(`${status} ${form}`, { kind: "api", status }, (socket) => socket.write(bytes));
  });
});

const throttled = (
  name: string,
  ending: { retryAfter?: number; wait?: number },
  asks: () => string,
) =>
  fault(name, { kind: "api", status: 429, ...ending }, (socket) => {
    socket.write(http(line(429), "{}", [json, `Retry-After: ${asks()}`]));
  });

const waits: readonly Fault[] = [
  throttled("Retry-After in seconds", { retryAfter: 1000, wait: 1000 }, () => "1"),
  // Dates have whole seconds, so that this one is 500 to 1500 ms ahead.
  throttled("Retry-After as a date", { wait: 500 }, () =>
    new Date(Date.now() + 1500).toUTCString(),
  ),
  throttled("Retry-After as nonsense", {}, () => "soon; 1e9"),
  throttled("Retry-After for a day", { retryAfter: 86_400_000 }, () => "86400"),
];

const others: readonly Fault[] = [
  { ...fault("nobody listens", { kind: "connection" }, () => undefined), refused: true },
  fault("401", { kind: "api", status: 401 }, (socket) => socket.write(http(line(401), "{}"))),
  fault("304", { kind: "api", status: 304 }, (socket) => {
    socket.write("HTTP/1.1 304 Not Modified\r\n\r\n");
  }),
  fault("a redirect to itself", { kind: "redirect", status: 302 }, (socket, _, { target }) => {
    socket.write(http("302 Found", "", [`Location: ${target}`]));
  }),
  fault("a redirect elsewhere", { kind: "api", status: 302 }, (socket, _, { elsewhere }) => {
    socket.write(http("302 Found", "", [`Location: ${elsewhere}/stolen`]));
  }),
];

const wrongTypes = Object.entries({ "an array": [1], "a number": 7, "a text": "a", null: null });

/** All faults, each once. */
export const faults: readonly Fault[] = [
  ...Object.entries(lost).map(([name, play]) => performed(name, { kind: "connection" }, play)),
  ...Object.entries(tooLate).map(([name, play]) => performed(name, { kind: "timeout" }, play)),
  ...Object.entries(unreadable).map(([name, play]) => performed(name, { kind: "decode" }, play)),
  ...Object.entries(tooLarge).map(([name, play]) => performed(name, { kind: "decode" }, play)),
  ...Object.entries(empty).map(([name, play]) => performed(name, { kind: "nothing" }, play)),
  ...wrongTypes.map(([name, value]) => {
    const bytes = http("200 OK", JSON.stringify(value));
    return performed(`${name} as the body`, { kind: "type", value }, (to) => to.write(bytes));
  }),
  performed("200 with an error inside", { kind: "type", value: errorInside() }, (socket) => {
    socket.write(http("200 OK", JSON.stringify(errorInside())));
  }),
  ...Object.entries(right).map(([name, play]) => performed(name, { kind: "ok" }, play)),
  ...refusals,
  ...waits,
  ...others,
];

function fault(name: string, ending: Ending, play: Play): Fault {
  return { name, ending, performed: false, play };
}

function performed(name: string, ending: Ending, play: Play): Fault {
  return { name, ending, performed: true, play };
}

function errorInside() {
  return { error: { code: 544, name: "resource_not_found", description: "No." } };
}
