// Generated from openapi.yaml. Do not edit.

export interface Alias {
  next?: Alias;
  deep?: Deep;
}

export interface Problem {
  code?: number;
}

export interface Link {
  url: string;
  next?: Link;
}

export interface Wide {
  width?: number;
}

export interface One {
  one?: string;
}

export interface Deep {
  deep?: Deep;
  alias?: Alias;
}
