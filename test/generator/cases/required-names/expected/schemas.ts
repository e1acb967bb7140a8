// Generated from openapi.yaml. Do not edit.

export interface Stamped {
  id?: string;
}

/** As it is sent. */
export type StampedRequest = Record<string, unknown>;

export interface Owned {
  owner: unknown;
}

export type Note = Stamped & {
  owner: string;
  text?: string;
};

/** As it is sent. */
export interface NoteRequest {
  owner: string;
  text?: string;
}

export type Filter = {
  from?: string;
  to?: string;
  tag?: string;
} & (
  | {
      tag: string;
    }
  | {
      from: string;
      to: string;
    }
);

export interface Counts {
  total: number;
  [key: string]: number;
}
