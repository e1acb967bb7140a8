// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ResourceFilesError } from "../errors.js";
import type { ResourceFilesTransport } from "../transport.js";

/** The errors that getCustomer answers with. */
export type GetCustomerError = ResourceFilesError;

/** `GET /v1.0/customers/{orders}/{customers}` */
export function getCustomer(
  transport: ResourceFilesTransport,
  orders: string,
  customers: string,
  options?: CallOptions,
): Call<void, GetCustomerError> {
  return transport.call({
    id: "getCustomer",
    method: "GET",
    path: "/v1.0/customers/{orders}/{customers}",
    pathParams: { orders, customers },
    decode: asNothing,
    options,
  });
}

/** The errors that listCustomers answers with. */
export type ListCustomersError = ResourceFilesError;

/** `GET /2024-01-01/customers` */
export function listCustomers(
  transport: ResourceFilesTransport,
  options?: CallOptions,
): Call<void, ListCustomersError> {
  return transport.call({
    id: "listCustomers",
    method: "GET",
    path: "/2024-01-01/customers",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface CustomersErrors {
  getCustomer: GetCustomerError;
  listCustomers: ListCustomersError;
}
