// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { BodiesOfGetError } from "../errors.js";
import type { BodiesOfGetTransport } from "../transport.js";

/** The parameters of listParcels. */
export interface ListParcelsParams {
  sender?: string;
}

/** The errors that listParcels answers with. */
export type ListParcelsError = BodiesOfGetError;

/** `GET /parcels` */
export function listParcels(
  transport: BodiesOfGetTransport,
  params?: ListParcelsParams,
  options?: CallOptions,
): Call<void, ListParcelsError> {
  return transport.call({
    id: "listParcels",
    method: "GET",
    path: "/parcels",
    params,
    decode: asNothing,
    options,
  });
}

/** The body of countParcels. */
export interface CountParcelsBody {
  sender: string;
}

/** The errors that countParcels answers with. */
export type CountParcelsError = BodiesOfGetError;

/** `HEAD /parcels` */
export function countParcels(
  transport: BodiesOfGetTransport,
  body: CountParcelsBody,
  options?: CallOptions,
): Call<void, CountParcelsError> {
  return transport.call({
    id: "countParcels",
    method: "HEAD",
    path: "/parcels",
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The body of dropParcels. */
export type DropParcelsBody = number[];

/** The errors that dropParcels answers with. */
export type DropParcelsError = BodiesOfGetError;

/** `DELETE /parcels` */
export function dropParcels(
  transport: BodiesOfGetTransport,
  body: DropParcelsBody,
  options?: CallOptions,
): Call<void, DropParcelsError> {
  return transport.call({
    id: "dropParcels",
    method: "DELETE",
    path: "/parcels",
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ParcelsErrors {
  listParcels: ListParcelsError;
  countParcels: CountParcelsError;
  dropParcels: DropParcelsError;
}
