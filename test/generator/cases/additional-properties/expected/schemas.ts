// Generated from openapi.yaml. Do not edit.

export interface Settings {
  any?: Record<string, unknown>;
  anything?: {
    [key: string]: unknown;
  };
  open?: {
    [key: string]: unknown;
  };
  numbers?: {
    [key: string]: number;
  };
  lists?: {
    [key: string]: Setting[];
  };
  closed?: {
    on?: boolean;
  };
  untyped?: {
    [key: string]: string;
  };
  mixed?: Mixed;
}

export interface Setting {
  [key: string]: Setting;
}

export interface Mixed {
  name: string;
  [key: string]: string | number;
}

export interface Patterned {
  [key: string]: string | number;
}
