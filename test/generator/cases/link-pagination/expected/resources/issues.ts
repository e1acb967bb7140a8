// Generated from openapi.yaml. Do not edit.

import {
  asString,
  byLink,
  byStatus,
  ListCall,
  type ListOptions,
  pointed,
  type Success,
} from "specloom/runtime";
import type { LinkPaginationError } from "../errors.js";
import type { Issue } from "../schemas.js";
import type { LinkPaginationTransport } from "../transport.js";

export interface IssuesGroup {
  /** `GET /repos/{owner}/issues` */
  list(
    owner: string,
    params?: IssuesListParams,
    options?: ListOptions,
  ): ListCall<IssuesListResponse, Issue, IssuesListError, IssuesListSuccess>;
}

const linkPages = /* @__PURE__ */ pointed(byLink, {
  items: "",
  limit: "per_page",
});

/** The parameters of issuesList. */
export interface IssuesListParams {
  /** @default 30 */
  per_page?: number;
}

/** What issuesList answers. */
export type IssuesListResponse = Issue[];

/** The headers that issuesList answers with. */
export interface IssuesListHeaders {
  readonly link: string | undefined;
}

/** The successes of issuesList. */
export type IssuesListSuccess = Success<IssuesListResponse, 200, IssuesListHeaders>;

/** The errors that issuesList answers with. */
export type IssuesListError = LinkPaginationError;

/** `GET /repos/{owner}/issues` */
export function issuesList(
  transport: LinkPaginationTransport,
  owner: string,
  params?: IssuesListParams,
  options?: ListOptions,
): ListCall<IssuesListResponse, Issue, IssuesListError, IssuesListSuccess> {
  return new ListCall(transport, linkPages, {
    id: "issues/list",
    method: "GET",
    path: "/repos/{owner}/issues",
    pathParams: { owner },
    params,
    anyJson: true,
    successes: /* @__PURE__ */ byStatus({ 200: { headers: { link: asString } } }),
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface IssuesErrors {
  "issues/list": IssuesListError;
}
