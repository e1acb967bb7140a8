// Generated from spec/spaaza/openapi.yaml. Do not edit.
// (inferred) at the end of a comment: the API's own documentation does not say so.
// (inferred: …) there: only what stands after the colon is inferred, the rest is documented.
// What is inferred throughout is listed once, at the head of the document.

import { byOffset, type LevelListOptions, ListCall } from "../../../src/runtime.js";
import { commonErrors, type SpaazaErrorOf, type SpaazaOtherError } from "../errors.js";
import type { RecursionLevel } from "../levels.js";
import type { CampaignChange, CampaignChangeLog, ErrorObject } from "../schemas.js";
import type { SpaazaTransport } from "../transport.js";

/** Campaigns, of which this API shows the change log only. */
export interface CampaignsGroup<Level extends RecursionLevel> {
  /**
   * List the change log of a campaign
   *
   * Lists what admins changed in the campaign, page by page and newest first. It takes an admin
   * with the right to read the chain. A campaign that is absent, that belongs to another chain
   * than the header says, or that this admin may not read answers `resource_not_found` (544).
   *
   * `GET /resources/campaign/{id}/change_log`
   *
   * @param id Spaaza's id of the campaign. Anything but a number answers
   * `parameter_validation_error` (543).
   */
  changeLog<L extends RecursionLevel = Level>(
    id: number,
    params?: ListCampaignChangeLogParams,
    options?: LevelListOptions<L>,
  ): ListCall<CampaignChangeLog<L>, CampaignChange<L>, ListCampaignChangeLogError>;
}

const offsetPages = /* @__PURE__ */ byOffset({
  items: "resources",
  offset: "offset",
  total: "total_count",
  limit: "limit",
});

/** The parameters of listCampaignChangeLog. */
export interface ListCampaignChangeLogParams {
  /**
   * Page size, 1 to 500. Out of range answers `parameter_validation_error` (543). (inferred: the
   * default)
   *
   * 1 to 500.
   *
   * @default 25
   */
  limit?: number;
  /**
   * How many matches to skip. Below 0 answers `parameter_validation_error` (543). (inferred: the
   * default)
   *
   * At least 0.
   *
   * @default 0
   */
  offset?: number;
  /**
   * Property to sort by.
   *
   * @default "created_date"
   */
  sort_by?: "created_date" | "last_modified_date";
  /**
   * Direction of the sort, ascending or descending. Unlike other lists, newest first is the
   * default.
   *
   * @default "desc"
   */
  sort_order?: "asc" | "desc";
}

/** The errors that listCampaignChangeLog answers with. */
export type ListCampaignChangeLogError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * List the change log of a campaign
 *
 * Lists what admins changed in the campaign, page by page and newest first. It takes an admin
 * with the right to read the chain. A campaign that is absent, that belongs to another chain
 * than the header says, or that this admin may not read answers `resource_not_found` (544).
 *
 * `GET /resources/campaign/{id}/change_log`
 *
 * @param id Spaaza's id of the campaign. Anything but a number answers
 * `parameter_validation_error` (543).
 */
export function listCampaignChangeLog<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  params?: ListCampaignChangeLogParams,
  options?: LevelListOptions<L>,
): ListCall<CampaignChangeLog<L>, CampaignChange<L>, ListCampaignChangeLogError> {
  return new ListCall(transport, offsetPages, {
    id: "listCampaignChangeLog",
    method: "GET",
    path: "/resources/campaign/{id}/change_log",
    pathParams: { id },
    params,
    errors: commonErrors,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface CampaignsErrors {
  listCampaignChangeLog: ListCampaignChangeLogError;
}
