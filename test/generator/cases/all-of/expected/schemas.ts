// Generated from openapi.yaml. Do not edit.

export interface Vehicle {
  id?: number;
  wheels: number;
  colour?: string;
}

/** As it is sent. */
export interface VehicleRequest {
  wheels: number;
  colour?: string;
}

export type Car = {
  doors: number;
} & Vehicle &
  Required<Pick<Vehicle, "id">> & {
    towbar?: boolean;
  };

/** As it is sent. */
export type CarRequest = {
  doors: number;
} & VehicleRequest & {
    towbar?: boolean;
  };

export type OnlyOne = Vehicle;

/** A vehicle with a text. */
export type Described = Vehicle;

export type Numbers = number[][];
