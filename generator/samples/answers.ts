// What samples are answered by a sandbox, so that the answer that is shown is the one that comes.
import type { Operation } from "../model/model.js";
import type { HttpBody } from "./body.js";
import type { HttpRequest, Words } from "./http.js";

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly mediaType: string | undefined;
  /** Empty where there was none. */
  readonly body: string;
}

/** What of a sandbox is needed here. */
export interface Answering {
  readonly fetch: (input: string, init: RequestInit) => Promise<Response>;
  /** Goes back to the data it started with. */
  readonly reset: () => Promise<void>;
  /** Values of client options that are valid together, the first one of each counts. */
  readonly description: {
    readonly seeded: readonly { readonly option: string; readonly value: string }[];
  };
}

/** Sends the request of each operation to a sandbox that nobody else has changed. */
export async function answersTo(
  requests: ReadonlyMap<Operation, HttpRequest>,
  sandbox: Answering,
): Promise<ReadonlyMap<Operation, Answer>> {
  const answers = new Map<Operation, Answer>();
  for (const [operation, request] of requests) {
    await sandbox.reset();
    answers.set(operation, await answerTo(request, sandbox));
  }
  await sandbox.reset();
  return answers;
}

async function answerTo(request: HttpRequest, sandbox: Answering): Promise<Answer> {
  const { seeded } = sandbox.description;
  const resolved = (words: Words): string => {
    const parts = words.map((part) => {
      if (typeof part === "string") return part;
      return seeded.find(({ option }) => option === part.option)?.value ?? part.name;
    });
    return parts.join("");
  };
  const headers = new Headers();
  for (const [name, value] of request.headers) headers.append(name, resolved(value));
  if (request.basic) {
    const [username, password] = request.basic;
    const pair = `${resolved([username])}:${password ? resolved([password]) : ""}`;
    headers.set("Authorization", `Basic ${btoa(pair)}`);
  }
  const url = new URL(request.url);
  for (const [name, value] of request.secretQuery) {
    url.searchParams.append(decodeURIComponent(name), resolved([value]));
  }
  const body = request.body && contentOf(request.body);
  const init = { method: request.method, headers, ...(body === undefined ? {} : { body }) };
  const response = await sandbox.fetch(url.href, init);
  const mediaType = response.headers.get("Content-Type") ?? undefined;
  return { status: response.status, mediaType, body: await response.text() };
}

function contentOf(body: HttpBody): string | Blob | FormData | URLSearchParams {
  if (body.kind === "text") return body.text;
  if (body.kind === "file") return new Blob(["…"]);
  if (body.kind === "form") {
    const pairs = body.pairs.map((pair) => {
      return typeof pair === "string" ? pair : new URLSearchParams([[...pair]]).toString();
    });
    return new URLSearchParams(pairs.join("&"));
  }
  const form = new FormData();
  for (const { name, value, type = "" } of body.parts) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, new Blob([value.text], { type }), "file");
  }
  return form;
}
