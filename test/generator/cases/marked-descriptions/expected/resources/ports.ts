// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { MarkedDescriptionsError } from "../errors.js";
import type { MarkedDescriptionsTransport } from "../transport.js";

export interface PortsGroup {
  /** `GET /ports` */
  listPorts(options?: CallOptions): Call<ListPortsResponse, ListPortsError>;
}

/** What listPorts answers. */
export type ListPortsResponse = string[];

/** The errors that listPorts answers with. */
export type ListPortsError = MarkedDescriptionsError;

/** `GET /ports` */
export function listPorts(
  transport: MarkedDescriptionsTransport,
  options?: CallOptions,
): Call<ListPortsResponse, ListPortsError> {
  return transport.call({
    id: "listPorts",
    method: "GET",
    path: "/ports",
    anyJson: true,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PortsErrors {
  listPorts: ListPortsError;
}
