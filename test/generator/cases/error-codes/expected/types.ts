// Generated from openapi.yaml. Do not edit.

/** What getAccount answers. */
export interface GetAccountResponse {
  balance?: number;
}
