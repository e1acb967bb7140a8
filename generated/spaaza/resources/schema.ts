// Generated from spec/spaaza/openapi.yaml. Do not edit.

import type { Call, CallOptions } from "../../../src/runtime.js";
import { commonErrors, type SpaazaErrorOf, type SpaazaOtherError } from "../errors.js";
import type { RecursionLevel } from "../levels.js";
import type { ErrorObject, OpenApiDocument } from "../schemas.js";
import type { SpaazaTransport } from "../transport.js";

/** The service's own OpenAPI document. */
export interface SchemaGroup {
  /**
   * Get the OpenAPI document of the service
   *
   * Fetches the OpenAPI document that the service generates of itself for the chain. When it
   * cannot be made, the answer is `schema_error` (542). The recursion level is accepted, as on
   * every request, and changes nothing here.
   *
   * `GET /resources/schema`
   */
  get(options?: CallOptions): Call<OpenApiDocument, GetSchemaError>;
}

/** The errors that getSchema answers with. */
export type GetSchemaError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Get the OpenAPI document of the service
 *
 * Fetches the OpenAPI document that the service generates of itself for the chain. When it
 * cannot be made, the answer is `schema_error` (542). The recursion level is accepted, as on
 * every request, and changes nothing here.
 *
 * `GET /resources/schema`
 */
export function getSchema(
  transport: SpaazaTransport<RecursionLevel>,
  options?: CallOptions,
): Call<OpenApiDocument, GetSchemaError> {
  return transport.call({
    id: "getSchema",
    method: "GET",
    path: "/resources/schema",
    errors: commonErrors,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface SchemaErrors {
  getSchema: GetSchemaError;
}
