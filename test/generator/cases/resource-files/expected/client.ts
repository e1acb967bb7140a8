// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { ResourceFilesError } from "./errors.js";
import * as a from "./resources/a.js";
import * as com1 from "./resources/com1_.js";
import * as con from "./resources/con_.js";
import * as customers_ from "./resources/customers.js";
import * as delete_ from "./resources/delete.js";
import * as hTTPUrls from "./resources/h-ttp-urls.js";
import * as httpUrls from "./resources/http-urls.js";
import * as index from "./resources/index_.js";
import * as longWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWord from "./resources/long-word-word-word-word-word-word-word-word-word-word-word.js";
import * as orders from "./resources/orders.js";
import * as root from "./resources/root.js";
import * as schemas_ from "./resources/schemas.js";
import * as transport_ from "./resources/transport.js";
import * as x from "./resources/x.js";
import {
  createResourceFilesTransport,
  type ResourceFilesOptions,
  type ResourceFilesTransport,
} from "./transport.js";

/** Files */
export interface ResourceFilesClient {
  /**
   * What was bought.
   *
   * One order is one visit.
   */
  readonly orders: orders.OrdersGroup;
  readonly index: index.IndexGroup;
  readonly con: con.ConGroup;
  readonly com1: com1.Com1Group;
  readonly x: x.XGroup;
  readonly httpUrls: httpUrls.HttpUrlsGroup;
  readonly hTTPUrls: hTTPUrls.HTTPUrlsGroup;
  readonly transport_: transport_.TransportGroup;
  readonly schemas: schemas_.SchemasGroup;
  readonly delete: delete_.DeleteGroup;
  readonly longWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWord: longWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWord.LongWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordGroup;
  /**
   * `DELETE /v1/orders/{id}`
   *
   * @param id The order's id.
   */
  deleteOrder(id: string, options?: CallOptions): Call<void, orders.DeleteOrderError>;
  /** `GET /v1.0/customers/{orders}/{customers}` */
  getCustomer(
    orders: string,
    customers: string,
    options?: CallOptions,
  ): Call<void, customers_.GetCustomerError>;
  /** `GET /2024-01-01/customers` */
  listCustomers(options?: CallOptions): Call<void, customers_.ListCustomersError>;
  /** `GET /{anything}` */
  getAnything(anything: string, options?: CallOptions): Call<void, root.GetAnythingError>;
  /** `PATCH /a` */
  e(options?: CallOptions): Call<void, a.EError>;
  /** `HEAD /a` */
  f(options?: CallOptions): Call<void, a.FError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, ResourceFilesError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: ResourceFilesOptions): ResourceFilesClient;
}

/**
 * Makes a ResourceFiles client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createResourceFilesClient(options: ResourceFilesOptions = {}): ResourceFilesClient {
  return bind(createResourceFilesTransport(options));
}

function bind(transport: ResourceFilesTransport): ResourceFilesClient {
  return {
    orders: {
      getOrder: (id, options) => orders.getOrder(transport, id, options),
      replaceOrder: (id, body, options) => orders.replaceOrder(transport, id, body, options),
    },
    index: {
      a: (options) => index.a(transport, options),
    },
    con: {
      b: (options) => con.b(transport, options),
    },
    com1: {
      c: (options) => com1.c(transport, options),
    },
    x: {
      d: (options) => x.d(transport, options),
    },
    httpUrls: {
      g: (options) => httpUrls.g(transport, options),
    },
    hTTPUrls: {
      h: (options) => hTTPUrls.h(transport, options),
    },
    transport_: {
      i: (options) => transport_.i(transport, options),
    },
    schemas: {
      j: (options) => schemas_.j(transport, options),
    },
    delete: {
      k: (options) => delete_.k(transport, options),
    },
    longWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWord:
      {
        l: (options) =>
          longWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWordWord.l(
            transport,
            options,
          ),
      },
    deleteOrder: (id, options) => orders.deleteOrder(transport, id, options),
    getCustomer: (orders, customers, options) =>
      customers_.getCustomer(transport, orders, customers, options),
    listCustomers: (options) => customers_.listCustomers(transport, options),
    getAnything: (anything, options) => root.getAnything(transport, anything, options),
    e: (options) => a.e(transport, options),
    f: (options) => a.f(transport, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
