// Generated from openapi.yaml. Do not edit.

export interface Order {
  kind: "order";
  note: string | null;
  gone: null;
  pair: [string?, number?, ...unknown[]];
}
