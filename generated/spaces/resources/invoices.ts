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
import type { ErrorObject, Invoice, InvoiceList } from "../schemas.js";
import type { SpacesTransport } from "../transport.js";

/** What customers were billed. Each invoice belongs to one customer. */
export interface InvoicesGroup {
  /**
   * List invoices
   *
   * Answers with one page of the invoices of all spaces.
   *
   * `GET /invoices`
   */
  list(
    params?: ListInvoicesParams,
    options?: ListOptions,
  ): ListCall<InvoiceList, Invoice, ListInvoicesError>;

  /**
   * Get an invoice
   *
   * Answers with one invoice, its lines and its customer.
   *
   * `GET /invoices/{invoice_id}`
   *
   * @param invoiceId The `id` of an invoice.
   */
  get(invoiceId: string, options?: CallOptions): Call<Invoice, GetInvoiceError>;
}

const cursorPages = /* @__PURE__ */ byCursor({
  items: "data",
  hasMore: "has_more",
  from: "id",
  after: "starting_after",
  before: "starting_before",
  limit: "limit",
});

/** The parameters of listInvoices. */
export interface ListInvoicesParams {
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

/** The errors that listInvoices answers with. */
export type ListInvoicesError =
  | SpacesErrorOf<SpacesErrorName, ClientErrorStatus | ServerErrorStatus, ErrorObject>
  | SpacesOtherError<SpacesErrorName, ClientErrorStatus | ServerErrorStatus>;

/**
 * List invoices
 *
 * Answers with one page of the invoices of all spaces.
 *
 * `GET /invoices`
 */
export function listInvoices(
  transport: SpacesTransport,
  params?: ListInvoicesParams,
  options?: ListOptions,
): ListCall<InvoiceList, Invoice, ListInvoicesError> {
  return new ListCall(transport, cursorPages, {
    id: "listInvoices",
    method: "GET",
    path: "/invoices",
    params,
    options,
  });
}

/** The errors that getInvoice answers with. */
export type GetInvoiceError =
  | SpacesErrorOf<SpacesErrorName, ClientErrorStatus | ServerErrorStatus, ErrorObject>
  | SpacesOtherError<SpacesErrorName, ClientErrorStatus | ServerErrorStatus>;

/**
 * Get an invoice
 *
 * Answers with one invoice, its lines and its customer.
 *
 * `GET /invoices/{invoice_id}`
 *
 * @param invoiceId The `id` of an invoice.
 */
export function getInvoice(
  transport: SpacesTransport,
  invoiceId: string,
  options?: CallOptions,
): Call<Invoice, GetInvoiceError> {
  return transport.call({
    id: "getInvoice",
    method: "GET",
    path: "/invoices/{invoice_id}",
    pathParams: { invoice_id: invoiceId },
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface InvoicesErrors {
  listInvoices: ListInvoicesError;
  getInvoice: GetInvoiceError;
}
