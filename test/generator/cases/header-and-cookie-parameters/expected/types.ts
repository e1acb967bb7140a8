// Generated from openapi.yaml. Do not edit.

/** The parameters of listTraces. */
export interface ListTracesParams {
  "X-Request-Id": string;
  "X-Tags"?: {
    [key: string]: string;
  };
  session?: string;
  id?: number;
  id_header?: string;
  id_cookie?: string;
}
