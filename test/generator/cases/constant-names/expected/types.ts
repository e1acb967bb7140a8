// Generated from openapi.yaml. Do not edit.

export interface _1CreateRequest {
  total?: number;
}

/** The parameters of _1Create. */
export interface _1CreateParams {
  "X-First-Of-Two-Long-Headers"?: string;
  "X-Second-Of-Two-Long-Headers"?: string;
}
