// Generated from openapi.yaml. Do not edit.

export interface Guest {
  name: string | null;
  table: number;
  seats: (number | null)[];
  diet: "vegan" | "kosher" | (string & {}) | null;
  host: Host | null;
  note?: string | null;
  gift?: string | number | null;
  nothing?: null;
  never?: null;
}

export type Host = {
  name?: string;
} | null;
