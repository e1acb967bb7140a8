// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, jsonBody } from "specloom";
import type { AllOfCallError } from "./errors.js";
import type { AllOfTransport } from "./transport.js";
import type { Car, CreateCarBody } from "./types.js";

/** What can go wrong in createCar. */
export type CreateCarError = AllOfCallError<never>;

/** `POST /cars` */
export function createCar(
  transport: AllOfTransport,
  body: CreateCarBody,
  options?: CallOptions,
): Call<Car, CreateCarError> {
  return transport.call({
    method: "POST",
    path: "/cars",
    body: jsonBody(body),
    options,
  });
}
