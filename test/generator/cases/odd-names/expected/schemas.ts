// Generated from openapi.yaml. Do not edit.

export interface Schema {
  "42"?: string;
  ""?: string;
  "with blank"?: string;
  "with-dash"?: string;
  'quote"s'?: string;
  "back`tick ${x}"?: string;
  "line\nbreak"?: string;
  "1e3"?: string;
  имя?: string;
  "50%"?:
    | {
        "#/%"?:
          | string
          | {
              "~%/"?: number;
            };
      }
    | {
        "%"?: {
          "100%"?: unknown;
        }[];
      };
  "right\u202eleft"?: "right\u202eleft";
}

export type Schema2 = string;

export interface _100 {
  self?: _100;
}

export interface ABC {
  self?: ABC;
}

export type _3D = Record<string, unknown>;
