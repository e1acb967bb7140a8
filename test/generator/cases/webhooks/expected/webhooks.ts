// Generated from openapi.yaml. Do not edit.

import type { Order, Payment } from "./schemas.js";

/**
 * What the API sends to an application: its webhooks by their names, and the callbacks of its
 * operations by `operation/callback`. Parameters are the texts that they come as.
 */
export interface Webhooks {
  /**
   * An order is paid.
   *
   * Sent once for each payment.
   *
   * It may come twice.
   *
   * `POST`
   */
  readonly "order/paid": {
    /** By their names in lower case. */
    readonly headers: {
      /** HMAC of the body. */
      readonly "x-signature": string;
      readonly "x-attempt"?: string;
    };
    readonly query: {
      /** @deprecated */
      readonly topic?: string;
    };
    readonly body:
      | Payment
      | {
          data: Payment;
        };
  };
  /**
   * `PUT`
   *
   * @deprecated
   */
  readonly "stock/put": {
    readonly body: string | Blob;
  };
  /** `GET` */
  readonly "stock/get": {
    readonly query: {
      readonly challenge: string;
    };
  };
  /** `POST` */
  readonly alias: {
    readonly body: Order;
  };
  /**
   * The order is paid.
   *
   * `POST`
   */
  readonly "createOrder/paid": {
    readonly body: Payment;
  };
  /** `POST` */
  readonly "createOrder/shipped/post": {
    readonly body: Order;
  };
  /** `POST` */
  readonly "createOrder/shipped/post/2": {
    readonly body: Order;
  };
}
