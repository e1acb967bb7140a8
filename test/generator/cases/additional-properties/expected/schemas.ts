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
  [key: string]: unknown;
}

export interface Marked {
  [key: string]: string;
}

export interface AllMarked {
  [key: string]: string;
}

export interface Left {
  id?: number;
  [key: string]: string | number | undefined;
}

export type LeftOfParts = Named;

export interface Named {
  name: string;
}
