// From answers to responses: JSON, texts, bytes, and what pages elsewhere may read of them.
import type { JsonValue } from "../../document/json.js";
import type { Sampled } from "./sampled.js";

interface Asked {
  readonly method: string;
}

/** A JSON answer. */
export function respond(
  { method }: Asked,
  status: number,
  body: JsonValue,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const type = { "Content-Type": "application/json" };
  return new Response(hasBody(method, status) ? JSON.stringify(body) : null, {
    status,
    headers: { ...type, ...headers },
  });
}

/** An answer that was chosen from samples. */
export function respondSampled(
  { method }: Asked,
  { body, headers, mediaType, status }: Sampled,
): Response {
  const isSent = body !== undefined && hasBody(method, status);
  const sent = isSent ? bytesOf(body) : null;
  // An answer to HEAD says what the one to GET would be; other statuses without a body have none of any type.
  const isSaid = mediaType !== undefined && (isSent || method === "HEAD");
  const type: Record<string, string> = isSaid ? { "Content-Type": mediaType } : {};
  return new Response(sent, { status, headers: { ...headers, ...type } });
}

function hasBody(method: string, status: number): boolean {
  return method !== "HEAD" && status !== 204 && status !== 205 && status !== 304;
}

function bytesOf(body: NonNullable<Sampled["body"]>): BodyInit {
  if ("json" in body) return JSON.stringify(body.json);
  if ("text" in body) return new TextEncoder().encode(body.text);
  return Uint8Array.from(atob(body.base64), (byte) => byte.charCodeAt(0));
}

/** The answer to a page that asks whether it may send a request; undefined for all other requests. */
export function preflight({ headers, method }: Request): Response | undefined {
  const asked = headers.get("Access-Control-Request-Method");
  if (method !== "OPTIONS" || asked === null) return undefined;
  const allowed = headers.get("Access-Control-Request-Headers");
  return new Response(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": asked,
      ...(allowed === null ? {} : { "Access-Control-Allow-Headers": allowed }),
      "Access-Control-Max-Age": "600",
      Vary: "Access-Control-Request-Method, Access-Control-Request-Headers",
    },
  });
}

/** Lets a page of another origin read an answer; cookies of the browser are not sent then. */
export function readable({ headers }: Request, response: Response): Response {
  if (!headers.has("Origin")) return response;
  response.headers.set("Access-Control-Allow-Origin", "*");
  response.headers.set("Access-Control-Expose-Headers", "*");
  return response;
}
