// Generated from openapi.yaml. Do not edit.

export interface Guest {
  name: string | null;
  table: number;
  seats: (number | null)[];
  diet: "vegan" | "kosher" | (string & {}) | null;
  drink?: "water" | "wine" | (string & {}) | null;
  host: Host | null;
  note?: string | null;
}

export interface Host {
  name?: string;
}
