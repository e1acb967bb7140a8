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
import type { ErrorObject, Space, SpaceList } from "../schemas.js";
import type { SpacesTransport } from "../transport.js";

/** The spaces of the account, which group everything else. They are read-only. */
export interface SpacesGroup {
  /**
   * List spaces
   *
   * Answers with one page of the spaces of the account, public or not.
   *
   * `GET /spaces`
   */
  list(
    params?: ListSpacesParams,
    options?: ListOptions,
  ): ListCall<SpaceList, Space, ListSpacesError>;

  /**
   * Get a space
   *
   * Answers with one space.
   *
   * `GET /spaces/{space_id}`
   *
   * @param spaceId The `id` of a space.
   */
  get(spaceId: number, options?: CallOptions): Call<Space, GetSpaceError>;
}

const cursorPages = /* @__PURE__ */ byCursor({
  items: "data",
  hasMore: "has_more",
  from: "id",
  after: "starting_after",
  before: "starting_before",
  limit: "limit",
});

/** The parameters of listSpaces. */
export interface ListSpacesParams {
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

/** The errors that listSpaces answers with. */
export type ListSpacesError =
  | SpacesErrorOf<SpacesErrorName, ClientErrorStatus | ServerErrorStatus, ErrorObject>
  | SpacesOtherError<SpacesErrorName, ClientErrorStatus | ServerErrorStatus>;

/**
 * List spaces
 *
 * Answers with one page of the spaces of the account, public or not.
 *
 * `GET /spaces`
 */
export function listSpaces(
  transport: SpacesTransport,
  params?: ListSpacesParams,
  options?: ListOptions,
): ListCall<SpaceList, Space, ListSpacesError> {
  return new ListCall(transport, cursorPages, {
    id: "listSpaces",
    method: "GET",
    path: "/spaces",
    params,
    options,
  });
}

/** The errors that getSpace answers with. */
export type GetSpaceError =
  | SpacesErrorOf<SpacesErrorName, ClientErrorStatus | ServerErrorStatus, ErrorObject>
  | SpacesOtherError<SpacesErrorName, ClientErrorStatus | ServerErrorStatus>;

/**
 * Get a space
 *
 * Answers with one space.
 *
 * `GET /spaces/{space_id}`
 *
 * @param spaceId The `id` of a space.
 */
export function getSpace(
  transport: SpacesTransport,
  spaceId: number,
  options?: CallOptions,
): Call<Space, GetSpaceError> {
  return transport.call({
    id: "getSpace",
    method: "GET",
    path: "/spaces/{space_id}",
    pathParams: { space_id: spaceId },
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface SpacesResourceErrors {
  listSpaces: ListSpacesError;
  getSpace: GetSpaceError;
}
