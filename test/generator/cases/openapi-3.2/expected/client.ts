// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { Openapi32Error } from "./errors.js";
import * as publicCatalog from "./resources/public-catalog.js";
import * as shop from "./resources/shop.js";
import * as shopOrders from "./resources/shop-orders.js";
import * as shopOrdersArchive from "./resources/shop-orders-archive.js";
import {
  createOpenapi32Transport,
  type Openapi32Options,
  type Openapi32Transport,
} from "./transport.js";

/** Shop */
export interface Openapi32Client {
  /** All that is sold. */
  readonly shop: shop.ShopGroup & {
    /** Orders of the shop */
    readonly orders: shopOrders.ShopOrdersGroup & {
      readonly archive: shopOrdersArchive.ShopOrdersArchiveGroup;
    };
  };
  /** For everybody */
  readonly public: {
    readonly catalog: publicCatalog.PublicCatalogGroup;
  };
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, Openapi32Error>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: Openapi32Options): Openapi32Client;
}

/**
 * Makes an Openapi32 client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createOpenapi32Client(options: Openapi32Options = {}): Openapi32Client {
  return bind(createOpenapi32Transport(options));
}

function bind(transport: Openapi32Transport): Openapi32Client {
  return {
    shop: {
      addNotes: (body, options) => shop.addNotes(transport, body, options),
      orders: {
        search: (body, options) => shopOrders.ordersSearch(transport, body, options),
        list: (params, options) => shopOrders.ordersList(transport, params, options),
        copy: (options) => shopOrders.ordersCopy(transport, options),
        askJson: (params, options) => shopOrders.ordersAskJson(transport, params, options),
        select: (params, options) => shopOrders.ordersSelect(transport, params, options),
        watch: (options) => shopOrders.ordersWatch(transport, options),
        tick: (options) => shopOrders.ordersTick(transport, options),
        find: (key, labels, params, options) =>
          shopOrders.ordersFind(transport, key, labels, params, options),
        archive: {
          mLockOrders: (options) => shopOrdersArchive.mLockOrders(transport, options),
          ordersExport: (options) => shopOrdersArchive.ordersExport(transport, options),
          ordersExportWhole: (options) => shopOrdersArchive.ordersExportWhole(transport, options),
        },
      },
    },
    public: {
      catalog: {
        listPets: (options) => publicCatalog.listPets(transport, options),
        addVehicle: (body, options) => publicCatalog.addVehicle(transport, body, options),
      },
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
