// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, formAs } from "specloom/runtime";
import type { FormEncodingError } from "../errors.js";
import type { Stop } from "../schemas.js";
import type { FormEncodingTransport } from "../transport.js";

/** The body of order. */
export interface OrderBody {
  seats: string[];
  from?: Stop;
  to?: Stop;
  buyer?: Stop;
  options?: {
    [key: string]: string;
  };
  days?: number[];
  tags?: string[];
  classes?: string[];
  back?: string;
  note?: string;
  plain?: string;
  texts?: string[];
  spread?: Stop;
}

/** The errors that order answers with. */
export type OrderError = FormEncodingError;

const orderRequest = {
  id: "order",
  method: "POST",
  path: "/orders",
  encode: /* @__PURE__ */ formAs({
    options: { style: "deepObject" },
    days: { explode: false },
    tags: { style: "spaceDelimited" },
    classes: { style: "pipeDelimited" },
    back: { allowReserved: true },
    note: { content: "json" },
    texts: { content: "json" },
    spread: { style: "form" },
  }),
  decode: asNothing,
} as const;

/** `POST /orders` */
export function order(
  transport: FormEncodingTransport,
  body: OrderBody,
  options?: CallOptions,
): Call<void, OrderError> {
  return transport.call({
    ...orderRequest,
    body,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  order: OrderError;
}
