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
import { type AllOfOptions, type AllOfTransport, createAllOfTransport } from "./transport.js";
import type { Car, CreateCarBody } from "./types.js";

/** Vehicles */
export interface AllOfClient {
  /** `POST /cars` */
  createCar(body: CreateCarBody, options?: CallOptions): Call<Car, operations.CreateCarError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: AllOfOptions): AllOfClient;
}

/**
 * Makes an AllOf client. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createAllOfClient(options: AllOfOptions = {}): AllOfClient {
  return bind(createAllOfTransport(options, diagnostics));
}

function bind(transport: AllOfTransport): AllOfClient {
  return {
    createCar: (body, options) => operations.createCar(transport, body, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
