// Generated from openapi.yaml. Do not edit.

import { byUrl, ListCall, type ListOptions, pointed } from "specloom/runtime";
import type { UrlPaginationError } from "../errors.js";
import type { Disk } from "../schemas.js";
import type { UrlPaginationTransport } from "../transport.js";

export interface DisksGroup {
  /** `GET /disks` */
  list(
    params?: ListDisksParams,
    options?: ListOptions,
  ): ListCall<ListDisksResponse, Disk, ListDisksError>;

  /** `GET /snapshots` */
  snapshots(
    params?: ListSnapshotsParams,
    options?: ListOptions,
  ): ListCall<ListSnapshotsResponse, Disk, ListSnapshotsError>;
}

const urlPages = /* @__PURE__ */ byUrl({
  items: "value",
  next: "@odata.nextLink",
});

const urlPages2 = /* @__PURE__ */ pointed(byUrl, {
  items: "/page/items",
  next: "/page/links/next",
  limit: "size",
});

/** The parameters of listDisks. */
export interface ListDisksParams {
  filter?: string;
}

/** What listDisks answers. */
export interface ListDisksResponse {
  value: Disk[];
  "@odata.nextLink"?: string;
}

/** The errors that listDisks answers with. */
export type ListDisksError = UrlPaginationError;

/** `GET /disks` */
export function listDisks(
  transport: UrlPaginationTransport,
  params?: ListDisksParams,
  options?: ListOptions,
): ListCall<ListDisksResponse, Disk, ListDisksError> {
  return new ListCall(transport, urlPages, {
    id: "listDisks",
    method: "GET",
    path: "/disks",
    params,
    options,
  });
}

/** The parameters of listSnapshots. */
export interface ListSnapshotsParams {
  size?: number;
}

/** What listSnapshots answers. */
export interface ListSnapshotsResponse {
  page: {
    items: Disk[];
    links: {
      /** Format `uri`. */
      next: string | null;
    };
  };
}

/** The errors that listSnapshots answers with. */
export type ListSnapshotsError = UrlPaginationError;

/** `GET /snapshots` */
export function listSnapshots(
  transport: UrlPaginationTransport,
  params?: ListSnapshotsParams,
  options?: ListOptions,
): ListCall<ListSnapshotsResponse, Disk, ListSnapshotsError> {
  return new ListCall(transport, urlPages2, {
    id: "listSnapshots",
    method: "GET",
    path: "/snapshots",
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface DisksErrors {
  listDisks: ListDisksError;
  listSnapshots: ListSnapshotsError;
}
