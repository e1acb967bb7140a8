// Generated from openapi.yaml. Do not edit.

export interface ItemPart {
  a?: string;
}

export interface ItemPart2 {
  b?: string;
}

export interface ItemPart3 {
  c?: string;
}

export interface GetItemParams {
  d?: string;
}

export interface GetItemError {
  e?: string;
}

export interface ThirdGroup {
  f?: string;
}
