// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { PathItemAliasesError } from "../errors.js";
import type { PathItemAliasesTransport } from "../transport.js";

export interface RidesGroup {
  /** `POST /rides` */
  findRides(body?: FindRidesBody, options?: CallOptions): Call<void, FindRidesError>;

  /** `POST /trips` */
  findRides2(body?: FindRides2Body, options?: CallOptions): Call<void, FindRides2Error>;
}

/** The body of findRides. */
export interface FindRidesBody {
  to?: string;
}

/** The errors that findRides answers with. */
export type FindRidesError = PathItemAliasesError;

/** `POST /rides` */
export function findRides(
  transport: PathItemAliasesTransport,
  body?: FindRidesBody,
  options?: CallOptions,
): Call<void, FindRidesError> {
  return transport.call({
    id: "findRides",
    method: "POST",
    path: "/rides",
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The body of findRides2. */
export interface FindRides2Body {
  to?: string;
}

/** The errors that findRides2 answers with. */
export type FindRides2Error = PathItemAliasesError;

/** `POST /trips` */
export function findRides2(
  transport: PathItemAliasesTransport,
  body?: FindRides2Body,
  options?: CallOptions,
): Call<void, FindRides2Error> {
  return transport.call({
    id: "findRides",
    method: "POST",
    path: "/trips",
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface RidesErrors {
  findRides: FindRidesError;
}
