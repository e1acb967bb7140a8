// The one door to openapi-fetch, which puts URL, headers and body together into a request.
import createClient from "openapi-fetch";

import type { Payload } from "./parameters.js";

type Method = "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";

interface AnyOperation {
  readonly requestBody?: { readonly content: { readonly "application/json": Payload } };
  readonly responses: {
    readonly 200: { readonly content: Record<`${string}/${string}`, unknown> };
  };
}

type AnyPaths = Record<string, Record<Method, AnyOperation>>;

/** Everything of a request, serialised already. */
export interface RequestParts {
  readonly method: string;
  /** Path and query below the base URL. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | null>>;
  readonly body: Payload | undefined;
}

/** Builds requests below a base URL. `deliver` gets each of them. */
export function requester(
  baseUrl: string,
): (parts: RequestParts, deliver: (request: Request) => Promise<void>) => Promise<void> {
  // Paths and bodies come serialised as the document says, which openapi-fetch cannot know.
  const client = createClient<AnyPaths>({
    baseUrl,
    redirect: "manual",
    pathSerializer: (path) => path,
    bodySerializer: (body: unknown) => body,
  });
  return async ({ method, path, headers, body }, deliver) => {
    await client.request(method.toLowerCase() as Method, path, {
      headers,
      ...(body === undefined ? {} : { body }),
      // The answer is read elsewhere, where timeouts and retries are; this one says "nothing here".
      fetch: async (request: Request) => {
        await deliver(request);
        return new Response(null, { status: 204 });
      },
    });
  };
}
