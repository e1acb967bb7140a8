// Generated from openapi.yaml. Do not edit.

import type { Call, LevelOptions } from "specloom/runtime";
import type { RecursionLevelsError } from "../errors.js";
import type { RecursionLevel } from "../levels.js";
import type { Customer } from "../schemas.js";
import type { RecursionLevelsTransport } from "../transport.js";

export interface CustomersGroup<Level extends RecursionLevel> {
  /** `GET /customers/{id}` */
  getCustomer<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<Customer<L>, GetCustomerError>;
}

/** The errors that getCustomer answers with. */
export type GetCustomerError = RecursionLevelsError;

/** `GET /customers/{id}` */
export function getCustomer<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: RecursionLevelsTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<Customer<L>, GetCustomerError> {
  return transport.call({
    id: "getCustomer",
    method: "GET",
    path: "/customers/{id}",
    pathParams: { id },
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface CustomersErrors {
  getCustomer: GetCustomerError;
}
