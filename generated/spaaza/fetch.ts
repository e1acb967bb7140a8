// Generated from spec/spaaza/openapi.yaml. Do not edit.

import createClient, { type Client, type Middleware } from "openapi-fetch";
import { fetchOver, serializePath } from "../../src/runtime.js";
import type { RecursionLevel } from "./levels.js";
import type { paths } from "./paths.js";
import { createSpaazaTransport, type SpaazaOptions } from "./transport.js";

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
 * Makes a Spaaza client of openapi-fetch, typed by `paths`, which has the properties of all
 * levels. Credentials, retries, timeouts and redaction are those of every Spaaza client.
 * Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createSpaazaFetchClient(
  options: SpaazaOptions<RecursionLevel> = {},
): Client<paths> {
  const transport = createSpaazaTransport(options);
  const client = createClient<paths>({
    baseUrl: transport.baseUrl,
    fetch: fetchOver(transport),
    pathSerializer: serializePath,
  });
  client.use(unwrap);
  return client;
}
