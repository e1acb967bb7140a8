// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { AllOfError } from "../errors.js";
import type { Car, CarRequest } from "../schemas.js";
import type { AllOfTransport } from "../transport.js";

/** The body of createCar. */
export type CreateCarBody = CarRequest & Required<Pick<CarRequest, "colour">>;

/** The errors that createCar answers with. */
export type CreateCarError = AllOfError;

/** `POST /cars` */
export function createCar(
  transport: AllOfTransport,
  body: CreateCarBody,
  options?: CallOptions,
): Call<Car, CreateCarError> {
  return transport.call({
    id: "createCar",
    method: "POST",
    path: "/cars",
    body,
    encode: jsonBody,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface CarsErrors {
  createCar: CreateCarError;
}
