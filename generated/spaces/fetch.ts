// Generated from spec/spaces/openapi.yaml. Do not edit.

import createClient, { type Client } from "openapi-fetch";
import { fetchOver, form, serializePath } from "../../src/runtime.js";
import type { paths } from "./paths.js";
import { createSpacesTransport, type SpacesOptions } from "./transport.js";

/**
 * Makes a Spaces client of openapi-fetch, typed by `paths`. Credentials, retries, timeouts and
 * redaction are those of every Spaces client. Throws an `OptionsError` for an option that is
 * missing or malformed.
 */
export function createSpacesFetchClient(options: SpacesOptions = {}): Client<paths> {
  const transport = createSpacesTransport(options);
  return createClient<paths>({
    baseUrl: transport.baseUrl,
    fetch: fetchOver(transport),
    pathSerializer: serializePath,
    // A form names its own media type.
    headers: { "Content-Type": null },
    bodySerializer: (body) => form(body).content,
  });
}
