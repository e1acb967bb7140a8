// Generated from openapi.yaml. Do not edit.

export interface MapObject {
  events?: EventObject[];
}

export interface EventObject {
  of?: PageObject;
}

export interface ErrorObject {
  message?: string;
}

export interface BlobObject {
  bytes?: Blob;
}

export type RecordObject = Record<string, unknown>;

export type PickObject = Record<string, unknown>;

export interface PageObject {
  result?: ResultObject;
}

export type ResultObject = Record<string, unknown>;

export type CallObject = Record<string, unknown>;

export type CallOptionsObject = Record<string, unknown>;

export type TransportObject = Record<string, unknown>;

export type ShadowedNamesClientObject = Record<string, unknown>;

export type ShadowedNamesErrorObject = Record<string, unknown>;

export type Level = Record<string, unknown>;
