// Generated from openapi.yaml. Do not edit.

import type { Booking, LinksPagination, LinksSelf } from "./schemas.js";

/**
 * What the API sends to an application: its webhooks by their names, and the callbacks of its
 * operations by `operation/callback`. Parameters are the texts that they come as.
 */
export interface Webhooks {
  /**
   * New Booking
   *
   * Subscribe to new bookings being created, to update integrations for your users.  Related
   * data is available via the links provided in the request.
   *
   * `POST`
   */
  readonly newBooking: {
    readonly body: Booking & {
      links?: LinksSelf & LinksPagination;
    };
  };
}
