// Generated from openapi.yaml. Do not edit.

export interface Account {
  id: Id;
  name: string;
  created?: string;
  team: Team;
  plan?: Plan;
}

/** As it is sent. */
export interface AccountRequest {
  name: string;
  password: string;
  team: TeamInput;
  plan?: Plan;
}

export type Id = number;

/** As it is sent. */
export type IdRequest = number;

export interface Team {
  members?: Account[];
}

/** As it is sent. */
export interface TeamInput {
  members?: AccountRequest[];
}

export interface Plan {
  name?: string;
}

export interface Login {
  name: string;
  password: string;
}

export interface TeamRequest {
  reason?: string;
}
