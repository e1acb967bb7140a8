// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody } from "specloom";
import type { DiscriminatorCallError } from "./errors.js";
import type { DiscriminatorTransport } from "./transport.js";
import type { ListAnimalsResponse, Shape } from "./types.js";

/** What can go wrong in listAnimals. */
export type ListAnimalsError = DiscriminatorCallError<never>;

/** `GET /animals` */
export function listAnimals(
  transport: DiscriminatorTransport,
  options?: CallOptions,
): Call<ListAnimalsResponse, ListAnimalsError> {
  return transport.call({
    method: "GET",
    path: "/animals",
    anyJson: true,
    options,
  });
}

/** What can go wrong in createShape. */
export type CreateShapeError = DiscriminatorCallError<never>;

/** `POST /animals` */
export function createShape(
  transport: DiscriminatorTransport,
  body: Shape,
  options?: CallOptions,
): Call<void, CreateShapeError> {
  return transport.call({
    method: "POST",
    path: "/animals",
    body: jsonBody(body),
    accept: asNothing,
    options,
  });
}
