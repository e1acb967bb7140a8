// Generated from openapi.yaml. Do not edit.

import createClient, { type Client, type Middleware } from "openapi-fetch";
import { fetchOver, serializePath } from "specloom/runtime";
import type { RecursionLevel } from "./levels.js";
import type { paths } from "./paths.js";
import { createPathsTransport, type PathsOptions } from "./transport.js";

/** Takes a success out of the wrapper `results`, so that `data` is what `paths` says. */
const unwrap: Middleware = {
  async onResponse({ response, options }) {
    if (!response.ok || options.parseAs !== "json") return undefined;
    const body: { readonly results: unknown } | undefined = await response
      .clone()
      .json()
      .catch(() => undefined);
    if (!Object.hasOwn(Object(body), "results")) return undefined;
    return Response.json(body?.results, response);
  },
};

/**
 * Makes a Paths client of openapi-fetch, typed by `paths`, which has the properties of all
 * levels. Credentials, retries, timeouts and redaction are those of every Paths client. Throws
 * an `OptionsError` for an option that is missing or malformed.
 */
export function createPathsFetchClient(options: PathsOptions<RecursionLevel> = {}): Client<paths> {
  const transport = createPathsTransport(options);
  const client = createClient<paths>({
    baseUrl: transport.baseUrl,
    fetch: fetchOver(transport),
    pathSerializer: serializePath,
    querySerializer: {
      array: { style: "form", explode: false },
      object: { style: "form", explode: true },
    },
  });
  client.use(unwrap);
  return client;
}
