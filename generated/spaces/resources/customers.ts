// Generated from spec/spaces/openapi.yaml. Do not edit.

import {
  byCursor,
  type Call,
  type CallOptions,
  type ClientErrorStatus,
  ListCall,
  type ListOptions,
  type ServerErrorStatus,
} from "../../../src/runtime.js";
import type { SpacesErrorName, SpacesErrorOf, SpacesOtherError } from "../errors.js";
import type { Customer, CustomerList, ErrorObject } from "../schemas.js";
import type { SpacesTransport } from "../transport.js";

/** The customers of all spaces. They are read-only. */
export interface CustomersGroup {
  /**
   * List customers
   *
   * Answers with one page of the customers of all spaces.
   *
   * `GET /customers`
   */
  list(
    params?: ListCustomersParams,
    options?: ListOptions,
  ): ListCall<CustomerList, Customer, ListCustomersError>;

  /**
   * Get a customer
   *
   * Answers with one customer.
   *
   * `GET /customers/{customer_id}`
   *
   * @param customerId The `id` of a customer.
   */
  get(customerId: string, options?: CallOptions): Call<Customer, GetCustomerError>;
}

const cursorPages = /* @__PURE__ */ byCursor({
  items: "data",
  hasMore: "has_more",
  from: "id",
  after: "starting_after",
  before: "starting_before",
  limit: "limit",
});

/** The parameters of listCustomers. */
export interface ListCustomersParams {
  /**
   * How many objects a page may hold at most, from 1 to 100.
   *
   * 1 to 100.
   *
   * @default 20
   */
  limit?: number;
  /** The id of an object of this list. The page follows that object. */
  starting_after?: string;
  /** The id of an object of this list. The page precedes that object. */
  starting_before?: string;
}

/** The errors that listCustomers answers with. */
export type ListCustomersError =
  | SpacesErrorOf<SpacesErrorName, ClientErrorStatus | ServerErrorStatus, ErrorObject>
  | SpacesOtherError<SpacesErrorName, ClientErrorStatus | ServerErrorStatus>;

/**
 * List customers
 *
 * Answers with one page of the customers of all spaces.
 *
 * `GET /customers`
 */
export function listCustomers(
  transport: SpacesTransport,
  params?: ListCustomersParams,
  options?: ListOptions,
): ListCall<CustomerList, Customer, ListCustomersError> {
  return new ListCall(transport, cursorPages, {
    id: "listCustomers",
    method: "GET",
    path: "/customers",
    params,
    options,
  });
}

/** The errors that getCustomer answers with. */
export type GetCustomerError =
  | SpacesErrorOf<SpacesErrorName, ClientErrorStatus | ServerErrorStatus, ErrorObject>
  | SpacesOtherError<SpacesErrorName, ClientErrorStatus | ServerErrorStatus>;

/**
 * Get a customer
 *
 * Answers with one customer.
 *
 * `GET /customers/{customer_id}`
 *
 * @param customerId The `id` of a customer.
 */
export function getCustomer(
  transport: SpacesTransport,
  customerId: string,
  options?: CallOptions,
): Call<Customer, GetCustomerError> {
  return transport.call({
    id: "getCustomer",
    method: "GET",
    path: "/customers/{customer_id}",
    pathParams: { customer_id: customerId },
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface CustomersErrors {
  listCustomers: ListCustomersError;
  getCustomer: GetCustomerError;
}
