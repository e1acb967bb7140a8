// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { DiscriminatorError } from "../errors.js";
import type { Animal, Shape } from "../schemas.js";
import type { DiscriminatorTransport } from "../transport.js";

/** What listAnimals answers. */
export type ListAnimalsResponse = Animal[];

/** The errors that listAnimals answers with. */
export type ListAnimalsError = DiscriminatorError;

/** `GET /animals` */
export function listAnimals(
  transport: DiscriminatorTransport,
  options?: CallOptions,
): Call<ListAnimalsResponse, ListAnimalsError> {
  return transport.call({
    id: "listAnimals",
    method: "GET",
    path: "/animals",
    anyJson: true,
    options,
  });
}

/** The errors that createShape answers with. */
export type CreateShapeError = DiscriminatorError;

/** `POST /animals` */
export function createShape(
  transport: DiscriminatorTransport,
  body: Shape,
  options?: CallOptions,
): Call<void, CreateShapeError> {
  return transport.call({
    id: "createShape",
    method: "POST",
    path: "/animals",
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface AnimalsErrors {
  listAnimals: ListAnimalsError;
  createShape: CreateShapeError;
}
