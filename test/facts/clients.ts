// The emitted clients in front of a scripted server on a real socket.
import { inspect } from "node:util";
import * as spaaza from "specloom/spaaza";
import * as spaces from "specloom/spaces";
import { type Seen, type Step, scriptedServer } from "../runtime/scripted-server.js";
import { type ApiName, type DescribedOperation, documentOf } from "./documents.js";

/** Secrets that no output may show. */
export const accessToken = "canary-token-7f3a";
export const sessionKey = "canary-key-91bd";

/** A client of the Spaces API and what its server saw. Failed requests are not sent again. */
export async function spacesClient(...steps: Step[]) {
  const { seen, url } = await scriptedServer(...steps);
  const options = { accessToken, baseUrl: `${url}/api/v1`, retries: 0 };
  return { seen, options, client: spaces.createSpacesClient(options) };
}

export async function spaazaClient(...steps: Step[]) {
  const { seen, url } = await scriptedServer(...steps);
  const options = { chainId: 1743, sessionUserId: 70112, sessionKey, baseUrl: url, retries: 0 };
  return { seen, options, client: spaaza.createSpaazaClient(options) };
}

/** A `fetch` that answers everything without a network, and the URLs that it was asked for. */
export function recordingFetch(json: object) {
  const urls: string[] = [];
  const fetch = async (input: string | Request) => {
    urls.push(new Request(input).url);
    return Response.json(json);
  };
  return { urls, fetch };
}

export interface SeenOperation extends Seen {
  readonly operation: DescribedOperation;
}

/** What a server sees when each emitted operation is called once, with the document's examples. */
export async function everyRequest(api: ApiName): Promise<SeenOperation[]> {
  const described = await documentOf(api);
  const { transport, functions, seen } = await emitted(api);
  const requests: SeenOperation[] = [];
  for (const operation of described.operations) {
    const send = functions.get(operation.id);
    if (typeof send !== "function") throw new Error(`${operation.id} is not emitted`);
    await Reflect.apply(send, undefined, [
      transport,
      ...pathArguments(operation),
      ...queryArgument(operation),
      ...[described.exampleBody(operation)].filter((body) => body !== undefined),
    ]);
    const last = seen.at(-1);
    if (seen.length !== requests.length + 1 || !last) throw new Error(`${operation.id} sent none`);
    requests.push({ ...last, operation });
  }
  return requests;
}

async function emitted(api: ApiName) {
  if (api === "spaces") {
    const { options, seen } = await spacesClient({ json: {} });
    const functions = new Map<string, unknown>(Object.entries(spaces));
    return { seen, functions, transport: spaces.createSpacesTransport(options) };
  }
  const { options, seen } = await spaazaClient({ json: {} });
  const functions = new Map<string, unknown>(Object.entries(spaaza));
  return { seen, functions, transport: spaaza.createSpaazaTransport(options) };
}

function pathArguments({ path, parameters }: DescribedOperation): unknown[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return names.map((name) => parameters.find((parameter) => parameter.name === name)?.example);
}

/** The query parameters, for operations that cannot do without one. */
function queryArgument({ parameters }: DescribedOperation): unknown[] {
  const needed = parameters.filter((parameter) => parameter.in === "query" && parameter.required);
  const entries = needed.map(({ name, example }) => [name, example]);
  return entries.length === 0 ? [] : [Object.fromEntries(entries)];
}

/** All that a program could show of a value, hidden properties and causes included. */
export function shownForms(value: unknown): string {
  return inspect(value, { depth: 20, showHidden: true }) + JSON.stringify(value);
}

/** What a call fails with; undefined where it succeeds. */
export async function failureOf(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call;
    return undefined;
  } catch (error) {
    return error;
  }
}

/** What something throws at once; undefined where it does not. */
export function thrownBy(make: () => unknown): unknown {
  try {
    make();
    return undefined;
  } catch (error) {
    return error;
  }
}
