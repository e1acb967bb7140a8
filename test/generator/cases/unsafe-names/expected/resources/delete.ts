// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, styles } from "specloom/runtime";
import type { UnsafeNamesError } from "../errors.js";
import type { Default, Words } from "../schemas.js";
import type { UnsafeNamesTransport } from "../transport.js";

/** The parameters of delete_. */
export interface Delete_Params {
  constructor?: string;
  ["__proto__"]?: Words;
}

/** The errors that delete_ answers with. */
export type Delete_Error = UnsafeNamesError;

/** `DELETE /delete/{class}/{transport}/{__proto__}` */
export function delete_(
  transport: UnsafeNamesTransport,
  class_: string,
  transport_: string,
  proto: string,
  params?: Delete_Params,
  options?: CallOptions,
): Call<Default, Delete_Error> {
  return transport.call({
    id: "delete",
    method: "DELETE",
    path: "/delete/{class}/{transport}/{__proto__}",
    pathParams: { class: class_, transport: transport_, ["__proto__"]: proto },
    params,
    styles: /* @__PURE__ */ styles({ ["__proto__"]: { explode: false } }),
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface DeleteErrors {
  delete: Delete_Error;
}
