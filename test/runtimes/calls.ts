// The same calls for every runtime. Each gives its outcome as a text, in which nothing depends on the
// runtime: an error is its kind, status and number of attempts.
import {
  type ApiDescription,
  ApiError,
  asBlob,
  asNothing,
  asText,
  asUsername,
  byCursor,
  type Call,
  type ClientOptions,
  fetchOver,
  form,
  inQuery,
  jsonBody,
  ListCall,
  multipart,
  type OperationCall,
  plainBody,
  rawRequest,
  SpecloomError,
  Transport,
} from "../../src/runtime.js";

/** What differs between runtimes: the functions that a client is given. */
export interface Surroundings {
  readonly fetch?: NonNullable<ClientOptions["fetch"]>;
  /** The runtime's own, or that of the library that `fetch` comes from. */
  readonly FormData?: typeof FormData;
}

/** The name of a call, and what came of it. */
export type Outcome = readonly [name: string, outcome: string];

const description: ApiDescription<"Runtimes"> = {
  contract: 3,
  name: "Runtimes",
  options: {
    token: { in: asUsername, scheme: true, secret: true, expects: "a token" },
    key: { in: inQuery, name: "key", scheme: true, secret: true, expects: "a key" },
  },
  security: [["token"]],
  errors: { Error: ApiError, codes: { not_found: 544 }, code: "error/code", message: "error/text" },
};

const binary = new Uint8Array([0, 1, 2, 250, 251, 252]);

/** Makes all calls, one after the other, against the server at `baseUrl`. */
export async function outcomes(
  baseUrl: string,
  { fetch, FormData: Form = FormData }: Surroundings = {},
): Promise<Outcome[]> {
  const common = { baseUrl, retries: 1, timeout: 2000, ...(fetch && { fetch }) };
  const options = { ...common, token: "a-canary-token", key: "a-canary-key" } as ClientOptions;
  const transport = new Transport(description, options);
  let asked = 0;
  const renewing = new Transport(description, {
    ...options,
    token: () => (asked++ === 0 ? "an-old-token" : "a-canary-token"),
  } as ClientOptions);
  const send = (operation: Partial<OperationCall>, over = transport): Call<unknown, ApiError> => {
    return over.call({ method: "GET", path: "/json", ...operation });
  };
  const post = (path: string, body: unknown, rest: Partial<OperationCall> = {}) => {
    return send({ method: "POST", path, body, encode: jsonBody, ...rest });
  };
  const raw = (body: unknown, contentType?: string) => {
    return rawRequest(transport, "POST", "/echo", { body, contentType });
  };
  const filled = () => {
    const given = new Form();
    given.append("name", "é");
    given.append("file", new Blob(["hello"], { type: "text/plain" }), "a.txt");
    return given;
  };
  const aborted = () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    return send({ path: "/never", options: { signal: controller.signal } });
  };
  const list = () => {
    const pagination = byCursor({ items: "data", hasMore: "has_more", from: "id", after: "after" });
    return new ListCall<unknown, unknown, ApiError>(transport, pagination, {
      method: "GET",
      path: "/list",
    });
  };
  const calls: Readonly<Record<string, () => PromiseLike<unknown>>> = {
    JSON: () => send({}),
    "JSON with a byte-order mark": () => send({ path: "/bom" }),
    "JSON, compressed": () => send({ path: "/gzip" }),
    text: () => send({ path: "/text", decode: asText }),
    bytes: () => send({ path: "/bytes", decode: asBlob }),
    "nothing, 204": () => send({ method: "DELETE", path: "/nothing", decode: asNothing }),
    "a success that may be empty": () => send({ path: "/empty", maybeEmpty: true }),
    "404 with a code": () => send({ path: "/missing" }),
    "an error that is HTML": () => send({ path: "/html-error" }),
    "503, then well": () => send({ path: "/once/503" }),
    "429 with Retry-After, then well": () => send({ path: "/once/429" }),
    "401, then a new credential": () => send({ path: "/renewed" }, renewing),
    "a query credential": () => send({ path: "/echo", security: [["key"]] }),
    "a success that is no JSON": () => send({ path: "/html" }),
    "an answer above maxBodySize": () =>
      send({ path: "/large" }, transport.withOptions({ maxBodySize: 1000 })),
    "a lost connection": () => send({ path: "/reset" }),
    "a timeout": () => send({ path: "/never", options: { timeout: 100, retries: 0 } }),
    "an abort": aborted,
    "a redirect within the origin": () => send({ path: "/redirect" }),
    "a redirect elsewhere": () => send({ path: "/away" }),
    "a JSON body": () => post("/echo", { a: 1, b: "é" }),
    "a form": () => post("/echo", { a: "1 2", b: ["x", "y"] }, { encode: form }),
    "multipart, a file and an object": () =>
      post("/echo", { file: new Blob(["hi"]), meta: { k: 1 } }, { encode: multipart }),
    "multipart, a FormData": () => post("/echo", filled(), { encode: multipart }),
    "a typed array": () => raw(binary, "application/octet-stream"),
    "a DataView": () => raw(new DataView(binary.buffer, 1, 3), "application/octet-stream"),
    "a Blob": () => post("/echo", new Blob(["blob"], { type: "image/png" }), { encode: plainBody }),
    URLSearchParams: () => raw(new URLSearchParams({ a: "b c" })),
    "a list of three pages": () => list().toArray({ max: 10 }),
    "headers of an answer": async () => {
      const { response, requestId } = await send({}).withResponse();
      return [response.status, response.headers.get("X-Own"), requestId];
    },
    "client.fetch": async () => {
      const response = await fetchOver(transport)("/json");
      return [response.status, await response.json()];
    },
  };
  const all: Outcome[] = [];
  for (const [name, call] of Object.entries(calls)) all.push([name, await outcomeOf(call)]);
  return all;
}

async function outcomeOf(call: () => PromiseLike<unknown>): Promise<string> {
  try {
    const value = await call();
    return `ok ${value instanceof Blob ? await textOf(value) : JSON.stringify(value)}`;
  } catch (error) {
    return failureOf(error);
  }
}

async function textOf(blob: Blob): Promise<string> {
  return `${blob.type} ${new Uint8Array(await blob.arrayBuffer()).join(" ")}`;
}

function failureOf(error: unknown): string {
  if (!(error instanceof SpecloomError)) return `${(error as Error).name}`;
  const leak = /canary/.test(`${error.message} ${error.stack}`) ? "LEAK " : "";
  const { kind, attempts } = error;
  const { status, codeName, excerpt } = error as Partial<ApiError>;
  const said = [kind, status, codeName, excerpt, `attempts ${attempts}`];
  return leak + said.filter((each) => each !== undefined).join(", ");
}
