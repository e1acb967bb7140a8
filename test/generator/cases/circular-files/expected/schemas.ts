// Generated from openapi.yaml. Do not edit.

export interface Person {
  name: string;
  pets?: Pet[];
  parents?: Person[];
}

export interface Pet {
  owner?: Person;
  rivals?: Pet[];
}
