// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { Openapi32Error } from "../errors.js";
import type { Pet, Vehicle } from "../schemas.js";
import type { Openapi32Transport } from "../transport.js";

export interface PublicCatalogGroup {
  /** `GET /pets` */
  listPets(options?: CallOptions): Call<ListPetsResponse, ListPetsError>;

  /** `POST /pets` */
  addVehicle(body?: Vehicle, options?: CallOptions): Call<Vehicle, AddVehicleError>;
}

/** What listPets answers. */
export type ListPetsResponse = Pet[];

/** The errors that listPets answers with. */
export type ListPetsError = Openapi32Error;

/** `GET /pets` */
export function listPets(
  transport: Openapi32Transport,
  options?: CallOptions,
): Call<ListPetsResponse, ListPetsError> {
  return transport.call({
    id: "listPets",
    method: "GET",
    path: "/pets",
    anyJson: true,
    options,
  });
}

/** The errors that addVehicle answers with. */
export type AddVehicleError = Openapi32Error;

/** `POST /pets` */
export function addVehicle(
  transport: Openapi32Transport,
  body?: Vehicle,
  options?: CallOptions,
): Call<Vehicle, AddVehicleError> {
  return transport.call({
    id: "addVehicle",
    method: "POST",
    path: "/pets",
    body,
    encode: jsonBody,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PublicCatalogErrors {
  listPets: ListPetsError;
  addVehicle: AddVehicleError;
}
