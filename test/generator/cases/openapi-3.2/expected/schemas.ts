// Generated from openapi.yaml. Do not edit.

export interface Order {
  id: number;
}

export type Pet = Cat | (Dog & { kind: "dog" }) | OtherPet;

export interface Cat {
  kind: "Cat";
  lives?: number;
}

export interface Dog {
  kind: string;
  barks?: boolean;
}

export interface OtherPet {
  kind?: string;
  name?: string;
}

/** What each Vehicle has. */
export interface VehicleBase {
  wheels?: string;
  weight?: number;
}

export type Vehicle = Bike | Cart;

export type Bike = {
  wheels: "two";
  bell?: boolean;
} & VehicleBase &
  Required<Pick<VehicleBase, "wheels">>;

export type Cart = {
  load?: number;
} & VehicleBase;
