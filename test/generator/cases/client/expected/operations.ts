// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { ClientApiCallError } from "./errors.js";
import type { ClientApiTransport } from "./transport.js";

/** What can go wrong in listClients. */
export type ListClientsError = ClientApiCallError<never>;

/** `GET /clients` */
export function listClients(
  transport: ClientApiTransport,
  options?: CallOptions,
): Call<void, ListClientsError> {
  return transport.call({
    method: "GET",
    path: "/clients",
    accept: asNothing,
    options,
  });
}
