// Generated from openapi.yaml. Do not edit.

import createClient, { type Client } from "openapi-fetch";
import { fetchOver, form, serializePath, styles } from "specloom/runtime";
import type { paths } from "./paths.js";
import { createPathsFormsTransport, type PathsFormsOptions } from "./transport.js";

/**
 * Makes a PathsForms client of openapi-fetch, typed by `paths`. Credentials, retries, timeouts
 * and redaction are those of every PathsForms client. Throws an `OptionsError` for an option
 * that is missing or malformed.
 */
export function createPathsFormsFetchClient(options: PathsFormsOptions = {}): Client<paths> {
  const transport = createPathsFormsTransport(options);
  return createClient<paths>({
    baseUrl: transport.baseUrl,
    fetch: fetchOver(transport),
    pathSerializer: (path, params) => serializePath(path, params, styles({})),
    // A form names its own media type.
    headers: { "Content-Type": null },
    bodySerializer: (body) => form(body).content,
  });
}
