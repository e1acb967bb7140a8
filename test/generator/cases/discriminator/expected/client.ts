// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  diagnostics,
  type RawOperation,
  rawRequest,
  type SpecloomError,
} from "specloom";
import * as operations from "./operations.js";
import {
  createDiscriminatorTransport,
  type DiscriminatorOptions,
  type DiscriminatorTransport,
} from "./transport.js";
import type { ListAnimalsResponse, Shape } from "./types.js";

/** Zoo */
export interface DiscriminatorClient {
  /** `GET /animals` */
  listAnimals(options?: CallOptions): Call<ListAnimalsResponse, operations.ListAnimalsError>;
  /** `POST /animals` */
  createShape(body: Shape, options?: CallOptions): Call<void, operations.CreateShapeError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: DiscriminatorOptions): DiscriminatorClient;
}

/**
 * Makes a Discriminator client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createDiscriminatorClient(options: DiscriminatorOptions = {}): DiscriminatorClient {
  return bind(createDiscriminatorTransport(options, diagnostics));
}

function bind(transport: DiscriminatorTransport): DiscriminatorClient {
  return {
    listAnimals: (options) => operations.listAnimals(transport, options),
    createShape: (body, options) => operations.createShape(transport, body, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
