// Generated from openapi.yaml. Do not edit.

export interface Boat {
  id: string;
  name?: string;
}

export type Sailboat = {
  masts: number;
} & Boat &
  Required<Pick<Boat, "name">>;

export type State = "afloat" | "ashore" | (string & {}) | null;

export interface Regatta {
  state: "afloat";
  /** Who came first. */
  winner: Boat;
}
